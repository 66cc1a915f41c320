/** What the commands of the publisher's kit say, filled as issues are; in square brackets what needs everything in it. */
export const kitFr = {
  made: 'Édition « {name} » du {date} : {folder}',
  empty: 'Le dossier {folder} est prêt. Mettez-y vos fichiers CSV, puis lancez de nouveau la commande.',
  kept: 'L’édition d’avant est gardée : {folder}',
  file: '{path} : lignes comptées {rows}[, somme {sum}][, mises de côté {setAside}]',
  before: 'avant : lignes comptées {rows}[, somme {sum}]',
  beforeRecords: 'avant : enregistrements {count} ; leur somme n’est écrite nulle part',
  total: 'Toute l’édition : lignes comptées {rows}[, somme {sum}]',
  toFill: 'Reste à dire :',
  fillTitle: 'Le titre de l’édition : --title',
  fillTitleAr: 'Le titre de l’édition en arabe : --title-ar',
  fillContact: 'L’adresse d’un service à qui signaler une erreur : --contact',
  fillPublisher: 'Qui publie {path} : --publisher',
  fillPublisherAr: 'Qui publie {path}, en arabe : --publisher-ar',
  fillSource: 'La page d’où vient {path} : --source',
  fillLicence: 'Les conditions de réutilisation de {path} : --licence',
  fillInstitution: 'L’institution dont {path} donne les subventions : --institution',
  fillPartial:
    '{path} est dit partiel : une case vide de la carte ne se lira pas « zéro ». Si toute la liste y est, dites-le : --coverage complete. Vous seuls le savez.',
  fillCallsInstitution: 'L’institution dont {path} liste les appels : --institution',
  fillCallsPartial:
    '{path} est dit partiel : l’absence d’un appel n’y dit rien. Si tous les appels y sont, dites-le : --coverage complete. Vous seuls le savez.',
  fillFunder:
    'Aucune colonne de {path} ne nomme l’attribuant, et --institution ne le donne pas aux lignes : ajouter une colonne « Attribuant », la même partout s’il est seul',
  fillCurrency: 'La monnaie de {path} n’est écrite nulle part : --currency MAD',
  setAside:
    '{path} : les lignes mises de côté ({count}) restent dans le fichier, hors des sommes, et le descripteur en dit le nombre. kharita report les montre.',
  people:
    '{path} semble nommer des personnes (lignes : {count}). Leurs noms sont masqués partout et le fichier ne sera pas offert tel quel.',
  converted: '{path} est la feuille « {sheet} » du classeur {name}, en CSV : chaque ligne y garde son numéro.',
  repeatedFile:
    '{path} est, octet pour octet, {other}, qui est déjà dans l’édition : ses lignes compteraient deux fois. Rien n’a été écrit.',
  changedInPlace:
    '{path} a été modifié dans le dossier, où se trouve la seule copie de l’édition du {date}. Pour corriger cette édition : --dated {date}. Pour en faire une nouvelle et garder celle-là : remettez le fichier publié à sa place, puis donnez le fichier modifié à la commande. Rien n’a été écrit.',
  repeatedIds:
    '{path} : identifiants du même financeur déjà présents dans {other} ({count}). Ces lignes comptent dans les deux fichiers.',
  notDescribed:
    '{path} n’est pas dans datapackage.json : rien de ce fichier ne sera publié. Pour l’y mettre : kharita new-edition {folder}',
  notAsDescribed:
    '{path} n’est pas le fichier que décrit datapackage.json : rien ne peut être publié. Pour le décrire de nouveau : kharita new-edition {folder}',
  otherSetAside:
    '{path} : lignes mises de côté {count}, selon datapackage.json {described}. Pour les compter de nouveau : kharita new-edition {folder}',
  next: 'Pour voir le site : npm start, puis l’adresse affichée suivie de ?edition={name}',
  reading: 'Lecture de {path}',
  copying: 'Copie des fichiers ({count})',
  writing: 'Écriture de {path}',
  packed: 'Édition « {name} » prête dans {folder}. Fichiers : {count}.',
  maskedFile:
    '{path} : copie masquée, lignes qui nommaient une personne {count}. L’empreinte de l’original est dans datapackage.json.',
  feeds: 'feeds/ : flux par langue {count}',
  noFeeds: 'Pas de flux : dites où est le site par --site.',
  editionHash: 'Empreinte de l’édition : {hash}',
  coversComplete: 'Liste complète[ de {institution}][ pour {year}], selon l’éditeur.',
  coversPartial: 'Liste partielle[ de {institution}][ pour {year}] : l’absence d’une ligne ne dit rien.',
  coversNil: 'L’institution[ {institution}] déclare n’avoir rien accordé[ en {year}].',
  coversNotPublished: 'L’institution[ {institution}] déclare ne pas publier cette liste[ pour {year}].',
  editionPublished:
    'Subventions publiques aux associations et appels à projets, édition du {date}. Ce que contiennent les fichiers publiés, pas tout ce qui a été versé.',
  editionSimulated: 'Données simulées : aucune de ces subventions n’existe. Édition du {date}.',
} as const;

export type KitTexts = Readonly<Record<keyof typeof kitFr, string>>;
