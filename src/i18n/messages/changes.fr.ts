import type { ChangesTexts } from '../messageShape.ts';

/** What is said of the dates of an edition and of what changed between them, in French. */
export const changesFr: ChangesTexts = {
  ownFileGone: 'Votre fichier n’est plus ouvert',
  ownFileGoneWhy:
    'Il n’a jamais quitté votre navigateur, et rien n’en est gardé d’une visite à l’autre : ses chiffres ne peuvent pas être refaits sans lui.',
  checkAgain: 'Vérifier le fichier à nouveau',
  seeEdition: 'Voir l’édition du site',
  reading: 'Lecture de {file} : {read} sur {total}',
  unknownPage:
    'L’adresse « {path} » ne mène à aucune page. Voici l’exploration de l’édition : la recherche trouve un lieu, un organisme ou un appel par son nom.',
  repaired:
    'Une partie de l’adresse n’a pas pu être lue et a été ignorée : {parameters}. Le reste de la sélection est appliqué.',
  ownMark:
    'Fichier personnel ({files} ; lignes : {rows}), lu dans un navigateur le {date} : il ne fait partie d’aucune édition de ce site.',
  ownAlone: 'Votre fichier est seul à l’écran : rien n’y est ajouté.',
  callsApart:
    'Appels de cette édition selon ces choix : {count}. Ils ne sont pas ajoutés aux vôtres ; un même appel peut être dans les deux listes.',
  putBeside: 'Le mettre à côté de l’édition du {date}',
  unknownEdition:
    'Ce site ne contient pas l’édition « {edition} ». Les chiffres affichés sont ceux de l’édition publiée.',
  otherDate:
    'Ce lien a été fait sur l’édition du {asked} ; les chiffres affichés sont ceux de l’édition du {shown} et peuvent différer.',
  older: 'Édition du {date} : ce n’est pas la plus récente, datée du {newest}.',
  seeChanges: 'Voir ce qui a changé',
  besideNewest: 'La mettre à côté de la plus récente',
  openNewest: 'Ouvrir la plus récente',
  title: 'Ce qui a changé',
  description:
    'Ce qui a changé d’une date de l’édition à la suivante : lignes ajoutées, retirées, modifiées, et les chiffres qu’elles font bouger.',
  movedUp: 'De l’édition du {before} à celle du {after}, le total passe de {was} à {is}, soit {moved} de plus.',
  movedDown: 'De l’édition du {before} à celle du {after}, le total passe de {was} à {is}, soit {moved} de moins.',
  same: 'De l’édition du {before} à celle du {after}, le total reste de {is}.',
  apart:
    'Les éditions du {before} et du {after} ne comptent pas dans la même monnaie, ou pas le même montant : leurs totaux n’ont pas de différence.',
  first: 'L’édition du {date} est la première gardée ici. Dès la prochaine, cette page dira ce qui bouge.',
  firstHow:
    'Chaque édition reste lisible à sa date, telle qu’elle a été publiée. La suivante lui est comparée ligne à ligne : une subvention se reconnaît à son financeur et à son identifiant, un appel à son identifiant. Une subvention sans identifiant qui change compte comme retirée et ajoutée.',
  own: 'Vos fichiers n’ont qu’une date : rien à comparer.',
  loading: 'Lecture de la comparaison',
  failed: 'La comparaison n’a pas pu être lue.',
  retry: 'Réessayer',
  dates: 'Dates gardées',
  newest: 'la plus récente',
  firstKept: 'la première gardée',
  records: 'Lignes',
  grants: 'Subventions',
  calls: 'Appels à projets',
  before: 'Avant',
  after: 'Après',
  difference: 'Écart',
  figures: 'Les chiffres qui bougent',
  figuresNote:
    'Sélection par défaut : versées, accordées, approuvées, récupérées ou de statut non renseigné, sans les lignes qui en reprennent peut-être une autre. Avant + écart = après.',
  figuresUnit: 'Montants en {currency}, et dessous le nombre de subventions.',
  openDate: 'Ouvrir ses chiffres',
  total: 'Total',
  sameParts: 'Sans changement : {count}',
  showAll: 'Tout afficher ({count})',
  listed: 'Les {shown} premières lignes ; toutes sont dans le fichier.',
  download: 'Télécharger toutes les lignes qui ont changé (CSV, {rows} lignes)',
  nothing: 'Aucune ligne n’a changé.',
  field: '{field} : avant {before}, après {after}',
  recordUp: 'Le total gagne {moved}.',
  recordDown: 'Le total perd {moved}.',
  notStated: 'non renseigné',
  notNamed: 'bénéficiaire non nommé',
  yes: 'oui',
  no: 'non',
  files: 'Fichier par fichier',
  file: 'Fichier',
  rows: 'Lignes comptées',
  filesSame: 'Fichiers identiques à l’octet près : {count}',
  call: 'Depuis l’édition du {date}',
  callNew: 'Cet appel n’était pas dans l’édition du {date}.',
  callSame: 'Rien n’a changé dans cet appel depuis l’édition du {date}.',
  amountCounted: 'Montant compté',
  amountKind: 'Nature du montant',
  by: {
    year: 'Par année',
    region: 'Par région',
    sector: 'Par secteur',
    funder: 'Par financeur',
  },
  fate: {
    added: 'Ajoutées',
    removed: 'Retirées',
    altered: 'Modifiées',
  },
  grantsOf: {
    added: 'Subventions ajoutées ({count})',
    removed: 'Subventions retirées ({count})',
    altered: 'Subventions modifiées ({count})',
  },
  callsOf: {
    added: 'Appels ajoutés ({count})',
    removed: 'Appels retirés ({count})',
    altered: 'Appels modifiés ({count})',
  },
};
