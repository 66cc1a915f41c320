import type { IssueTexts } from '../messageShape.ts';

/** What each issue says in French: what we saw, why it matters, what to do. */
export const issuesFr: IssueTexts = {
  F01: {
    saw: 'Ce fichier n’est ni un texte ni un classeur XLSX[ : c’est un fichier {kind}].',
    why: 'Ses lignes ne peuvent pas être lues : aucun montant n’est compté.',
    do: 'Il faut un tableau, au format XLSX ou CSV UTF-8[ : ouvrez l’archive {archive} et choisissez le CSV ou le classeur qu’elle contient][ : une image {picture} n’en est pas un, demandez celui qu’elle montre][ : un document {document} n’en est pas un, demandez celui dont il a été fait][ : ouvrez ce fichier {spreadsheet} dans un tableur et enregistrez-le ainsi].',
  },
  F02: {
    saw: 'Ce fichier ne contient aucune ligne de données.',
    why: 'Un fichier vide n’est pas un zéro : on ne sait pas s’il manque des lignes ou s’il n’y en a pas.',
    do: 'Vérifiez l’export ; si aucune subvention n’a été accordée, publiez un état néant.',
  },
  F03: {
    saw: 'L’encodage n’est pas indiqué ; il a été déduit des lettres[ : {encoding}].',
    why: 'Un encodage mal déduit abîme les accents et les lettres arabes ; les montants ne changent pas.',
    do: 'Relisez quelques noms ; s’ils sont abîmés, choisissez un autre encodage. Un fichier en UTF-8 évite la question.',
  },
  F04: {
    saw: 'La marque en tête du fichier (BOM) annonce un encodage, le contenu en suit un autre[ : {encoding}].',
    why: 'Un tableur qui se fie à cette marque affiche des lettres abîmées. Ici, le contenu l’emporte.',
    do: 'Relisez quelques noms, puis enregistrez de nouveau le fichier en UTF-8.',
  },
  F06: {
    saw: 'La première ligne est une consigne destinée au tableur (« sep= »).',
    why: 'Ce n’est pas un en-tête : elle a été sautée.',
    do: 'Rien n’est à faire ici ; avant de publier, retirez-la, car d’autres logiciels la lisent comme une donnée.',
  },
  F07: {
    saw: 'Des lignes de texte précèdent l’en-tête[, qui se trouve à la ligne {line}].',
    why: 'Ces lignes ne sont pas des subventions : elles n’entrent dans aucune somme.',
    do: 'Vérifiez que l’en-tête retenu est le bon ; avant de publier, placez-le sur la première ligne.',
  },
  F09: {
    saw: 'Un guillemet ouvert[ à la ligne {line}] n’est jamais refermé.',
    why: 'Tout ce qui suit se lit comme une seule cellule : la somme serait fausse.',
    do: 'Refermez ou retirez ce guillemet, puis ouvrez de nouveau le fichier.',
  },
  F10: {
    saw: 'Des lettres ont été encodées deux fois (par exemple « Ã© » au lieu de « é »).[ Cellules : {count}.]',
    why: 'Un nom abîmé ne se retrouve pas à la recherche et son lieu n’est pas reconnu ; les montants ne changent pas.',
    do: 'Exportez de nouveau le fichier depuis sa source, en UTF-8.',
  },
  F11: {
    saw: 'Chaque année occupe une colonne[ : {choices}].',
    why: 'Une même ligne porte alors plusieurs montants ; en retenir un seul serait deviner.',
    do: 'Présentez une ligne par subvention et par année, avec une colonne pour l’année et une pour le montant.',
  },
  F12: {
    saw: 'Un enregistrement est trop long pour être lu[, à la ligne {line}][ : plus de {limit} caractères].',
    why: 'Aucune subvention n’est aussi longue : il manque sans doute des fins de ligne, et les lignes se liraient comme une seule.',
    do: 'Vérifiez l’export ; chaque subvention doit tenir sur sa ligne.',
  },
  F13: {
    saw: 'Une ligne a trop de colonnes pour être lue[ : {columns}, quand {limit} au plus le sont].',
    why: 'Un tableau de subventions n’en a que quelques dizaines : le séparateur ou l’export est sans doute en cause.',
    do: 'Gardez les colonnes utiles, une ligne par subvention.',
  },
  F14: {
    saw: 'Ce fichier dépasse ce qui est lu ici.',
    why: 'Le lire en partie donnerait une somme fausse ; le lire en entier épuiserait la mémoire de l’appareil.',
    do: 'Partagez-le en plusieurs fichiers, par année ou par organisme, et ouvrez-les ensemble.',
  },
  F15: {
    saw: 'Ce classeur est abîmé ou incomplet[ : {cell}].',
    why: 'Des lignes y manqueraient sans que rien ne le dise : aucun montant n’est compté.',
    do: 'Ouvrez-le dans un tableur, enregistrez-le de nouveau au format XLSX ou CSV UTF-8, puis ouvrez la copie.',
  },
  F16: {
    saw: 'Ce classeur contient ce qu’aucun tableur n’écrit[ : {cell}].',
    why: 'De tels fichiers servent à épuiser un ordinateur ou à lire d’autres fichiers : rien n’en est lu.',
    do: 'Demandez un nouvel export à qui vous l’a envoyé, au format XLSX ou CSV UTF-8.',
  },
  F17: {
    saw: 'Ce classeur a d’autres feuilles[ que « {sheet} »][ : {sheets}].',
    why: 'Une seule est lue à la fois : ce qui est sur les autres n’est pas compté.',
    do: 'Si ce que vous cherchez est sur une autre feuille, choisissez-la ; si c’est sur plusieurs, enregistrez chacune à part.',
  },
  F18: {
    saw: 'Ce classeur a des feuilles masquées[ : {sheets}].',
    why: 'Qui publie le fichier publie aussi ce qu’elles contiennent, parfois des noms ou des calculs qu’on ne voulait pas donner.',
    do: 'Affichez-les dans le tableur, et retirez-les avant de publier si elles n’ont pas à l’être.',
  },
  F19: {
    saw: 'Des cellules sont des formules dont le résultat n’est pas enregistré.',
    why: 'Rien n’est recalculé ici : ces cellules sont lues comme vides.',
    do: 'Ouvrez le classeur dans un tableur, enregistrez-le, puis ouvrez-le de nouveau ici.',
  },
  F20: {
    saw: 'Le fichier s’arrête au nombre exact de lignes[, {limit},] où des tableurs s’arrêtent.',
    why: 'Des lignes ont peut-être été perdues à l’enregistrement, et ce qu’elles disaient avec elles.',
    do: 'Comparez le nombre de lignes avec la source ; si elle en a plus, demandez un CSV qui ne passe pas par un tableur.',
  },
  F21: {
    saw: 'Ce classeur est protégé par un mot de passe.',
    why: 'Son contenu est chiffré : aucune ligne ne peut en être lue.',
    do: 'Ouvrez-le dans un tableur, enlevez le mot de passe, enregistrez-le et ouvrez la copie.',
  },
  F22: {
    saw: 'Des lignes masquées ou filtrées de la feuille sont lues aussi.[ Lignes : {count}.]',
    why: 'Elles comptent dans la somme, et un total affiché par le tableur peut les laisser de côté.',
    do: 'Si elles n’ont pas à compter, supprimez-les du fichier ; sinon, affichez-les avant de publier.',
  },
  F23: {
    saw: 'Des formules prennent leur valeur dans d’autres classeurs, qui ne sont pas ouverts.[ Cellules : {count}.]',
    why: 'La valeur lue est celle que ce classeur a enregistrée : l’autre fichier a pu changer depuis.',
    do: 'Vérifiez ces cellules, ou collez-les en valeurs avant de publier.',
  },
  H01: {
    saw: 'Une colonne nécessaire n’a pas été trouvée[ : {heading}].[ La colonne la plus probable est « {nearest} ».]',
    why: 'Sans elle, les lignes ne peuvent pas être comptées.',
    do: 'Indiquez la colonne qui en tient lieu[ : {choices}], ou ajoutez-la au fichier.',
  },
  H02: {
    saw: 'Un même en-tête apparaît plusieurs fois[ : « {heading} »].',
    why: 'Ces colonnes ne se distinguent plus que par leur position, qui peut changer d’un fichier à l’autre.',
    do: 'Donnez à chaque colonne un en-tête différent.',
  },
  H04: {
    saw: 'Un en-tête n’est pas reconnu[ : « {heading} »].',
    why: 'Sa colonne est conservée telle quelle, mais aucun chiffre n’en est tiré.',
    do: 'Rien n’est à faire, sauf si cette colonne correspond à un champ attendu : indiquez alors lequel.',
  },
  H05: {
    saw: 'Un en-tête a été reconnu sous un autre nom[ : « {heading} »].',
    why: 'Sa colonne est lue comme le champ correspondant.',
    do: 'Vérifiez le rapprochement ; s’il est inexact, indiquez la bonne colonne.',
  },
  H06: {
    saw: 'Plusieurs colonnes peuvent tenir le même rôle[, « {heading} »][ : {choices}].',
    why: 'Lire l’une plutôt que l’autre changerait les chiffres ; rien n’est choisi à votre place.',
    do: 'Choisissez la colonne à lire.',
  },
  H07: {
    saw: 'Un en-tête semble porter une unité[ : « {heading} »].',
    why: 'Des milliers ou des millions lus comme des unités fausseraient toutes les sommes.',
    do: 'Dites ce que valent les cellules de cette colonne.',
  },
  H08: {
    saw: 'Aucune colonne ne nomme le financeur.',
    why: 'Les subventions comptent, mais sans financeur : ni la page de l’institution ni les sommes par financeur ne les montrent.',
    do: 'Si une colonne nomme le financeur, indiquez-la ; sinon, ajoutez une colonne « Financeur », même si toutes ses lignes disent la même chose.',
  },
  R01: {
    saw: 'Des lignes ont trop ou trop peu de cellules.[ Lignes : {count}.]',
    why: 'Une cellule décalée peut se trouver sous le mauvais en-tête ; si le montant ne peut pas être situé, la ligne est mise de côté.',
    do: 'Relisez ces lignes : souvent, un texte contient le séparateur sans être entre guillemets.',
  },
  R02: {
    saw: 'Des lignes sont vides.[ Lignes : {count}.]',
    why: 'Elles ne sont pas des subventions et n’entrent dans aucune somme.',
    do: 'Rien n’est à faire.',
  },
  R03: {
    saw: 'Le fichier contient des lignes de total.[ Lignes : {count}.][ Écart avec la somme des lignes : {difference}.]',
    why: 'Les additionner compterait l’argent deux fois ; elles servent seulement à vérifier la somme.',
    do: 'Si le total publié et la somme diffèrent, comparez le fichier avec le document d’origine.',
  },
  R04: {
    saw: 'Le fichier contient des notes sous le tableau.[ Lignes : {count}.]',
    why: 'Elles ne sont pas des subventions et n’entrent dans aucune somme.',
    do: 'Lisez-les : elles peuvent expliquer les montants. Avant de publier, placez-les hors du tableau.',
  },
  R05: {
    saw: 'Des lignes sont identiques en tout point.[ Lignes : {count}.]',
    why: 'Deux subventions peuvent réellement se ressembler : elles sont toutes comptées.',
    do: 'Si l’une répète l’autre, retirez-la à la source ; un identifiant par subvention lève le doute.',
  },
  R06: {
    saw: 'Un même identifiant désigne des lignes au contenu différent.[ Lignes : {count}.]',
    why: 'Rien ne dit quelle ligne fait foi : la première reste, les suivantes sont mises de côté et n’entrent pas dans la somme.',
    do: 'Donnez à chaque subvention son identifiant, ou gardez la version à jour.',
  },
  A01: {
    saw: 'Le montant manque.[ Lignes : {count}.]',
    why: 'Une cellule vide n’est pas un zéro : ces lignes sont mises de côté.',
    do: 'Complétez le montant s’il est connu.',
  },
  A02: {
    saw: 'Le montant n’est pas un nombre[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Il ne peut pas être additionné sans être deviné : ces lignes sont mises de côté.',
    do: 'Écrivez le montant en chiffres, et les remarques dans une autre colonne.',
  },
  A03: {
    saw: 'Les montants[ de la colonne « {heading} »] peuvent se lire de deux façons[ : « {cell} »].',
    why: 'Selon la lecture, le point ou la virgule sépare les milliers ou les décimales, et la colonne ne permet pas de trancher.',
    do: 'Dites comment lire ces montants, ou écrivez-les sans séparateur de milliers.',
  },
  A04: {
    saw: 'Des montants sont négatifs.[ Lignes : {count}.]',
    why: 'Ils sont soustraits de la somme, comme une subvention récupérée.',
    do: 'S’il s’agit de sommes récupérées, indiquez ce statut ; sinon, corrigez le signe.',
  },
  A05: {
    saw: 'Des montants valent zéro.[ Lignes : {count}.]',
    why: 'Ces lignes sont comptées, mais un zéro peut aussi tenir la place d’un montant inconnu.',
    do: 'Si le montant n’est pas connu, laissez la cellule vide.',
  },
  A06: {
    saw: 'Des montants ont plus de deux décimales.[ Lignes : {count}.][ Différence en tout : {difference}.]',
    why: 'Ils sont arrondis au centime, la moitié vers le haut.',
    do: 'Vérifiez s’il s’agit du résultat d’un calcul ; publiez le montant réellement accordé.',
  },
  A07: {
    saw: 'Des montants sont dans une autre monnaie[ : {choices}].[ Lignes : {count}.]',
    why: 'Deux monnaies ne s’additionnent pas : ces montants sont comptés à part.',
    do: 'Rien n’est à faire si la monnaie est la bonne.',
  },
  A08: {
    saw: 'Des montants s’écartent beaucoup des autres du même financeur et du même programme.[ Lignes : {count}.]',
    why: 'Ils sont comptés, mais une unité mal lue (des centimes, des milliers) donnerait le même écart.',
    do: 'Comparez-les avec la page d’origine.',
  },
  A09: {
    saw: 'Une part s’applique au montant.[ Lignes : {count}.]',
    why: 'Seule cette part entre dans les sommes ; le montant publié reste affiché sur la fiche.',
    do: 'Vérifiez que la part s’écrit entre 0 et 1 ; si c’est un pourcentage, indiquez-le.',
  },
  A10: {
    saw: 'Rien dans le fichier ne dit la monnaie des montants.[ Lignes : {count}.]',
    why: 'Elle n’est jamais supposée : les sommes portent le signe ¤ et ne se comparent à celles d’aucune édition.',
    do: 'Dites-la à la lecture (sur la page « changer », puis « Devise » ; dans le terminal --currency), ou ajoutez une colonne « devise » : MAD ou EUR.',
  },
  D01: {
    saw: 'L’année n’est pas indiquée.[ Lignes : {count}.]',
    why: 'Ces lignes restent dans les totaux, sous « année non renseignée ».',
    do: 'Ajoutez l’exercice ou la date de décision si elle est connue.',
  },
  D02: {
    saw: 'Une date est impossible[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Elle n’est pas corrigée au hasard : une ligne sans autre année passe sous « année non renseignée ».',
    do: 'Corrigez la date d’après le document d’origine.',
  },
  D03: {
    saw: 'Le jour et le mois[ de la colonne « {heading} »] peuvent se lire dans les deux sens[ : « {cell} »].',
    why: '[« {sample} » est le {dayFirst} ou le {monthFirst}. ]Aucune date de la colonne ne permet de trancher.',
    do: 'Dites comment lire ces dates, ou écrivez-les comme « 2024-03-07 ».',
  },
  D04: {
    saw: 'Des dates étaient écrites comme des numéros de tableur.[ Lignes : {count}.]',
    why: 'Elles ont été converties en dates du calendrier.',
    do: 'Vérifiez-en quelques-unes ; avant de publier, écrivez-les sous la forme 2024-03-07.',
  },
  D05: {
    saw: 'Une date est très ancienne ou dans l’avenir[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'La ligne est comptée à cette date, mais une faute de frappe aurait le même effet.',
    do: 'Comparez la date avec le document d’origine.',
  },
  D06: {
    saw: 'Une date de fin précède la date de début.[ Lignes : {count}.]',
    why: 'La durée de l’action ne peut pas être affichée ; le montant reste compté.',
    do: 'Vérifiez si les deux dates ont été inversées.',
  },
  I01: {
    saw: 'Un tableur a écrit des identifiants en notation scientifique[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Les derniers chiffres sont perdus : ces identifiants ne servent à aucun rapprochement.',
    do: 'Mettez la colonne au format texte et reprenez les identifiants d’origine.',
  },
  I02: {
    saw: 'Un tableur a écrit des identifiants comme des nombres à virgule[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Des zéros de tête ont pu disparaître : ces identifiants ne servent à aucun rapprochement.',
    do: 'Mettez la colonne au format texte et reprenez les identifiants d’origine.',
  },
  I03: {
    saw: 'Un identifiant n’a pas la forme attendue[, par exemple « {cell} »][ dans la colonne « {heading} »].[ Lignes : {count}.]',
    why: 'Il ne désigne pas sûrement un organisme : il n’est pas employé pour rapprocher des lignes.',
    do: 'Vérifiez-le : un ICE a quinze chiffres, zéros de tête compris, et un SIRET quatorze. L’identifiant d’un autre registre peut rester tel quel.',
  },
  I04: {
    saw: 'Un même nom porte plusieurs identifiants[ : {heading}].[ Lignes : {count}.]',
    why: 'Ce sont peut-être des homonymes : ils sont comptés séparément.',
    do: 'Vérifiez les identifiants ; s’il s’agit du même organisme, gardez le bon.',
  },
  I05: {
    saw: 'Un même identifiant porte plusieurs noms[ : {heading}].[ Lignes : {count}.]',
    why: 'Ces lignes sont réunies sous l’identifiant ; les noms restent écrits comme ils ont été publiés.',
    do: 'Vérifiez que ces noms désignent bien le même organisme.',
  },
  G01: {
    saw: 'Un lieu n’est pas reconnu[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Ces lignes restent dans les totaux, sous « lieu non renseigné ».',
    do: 'Ajoutez le code de la région ou de la province, ou corrigez le nom.',
  },
  G02: {
    saw: 'Le lieu n’est pas indiqué.[ Lignes : {count}.]',
    why: 'Ces lignes restent dans les totaux, mais ne sont pas sur la carte.',
    do: 'Ajoutez la région ou la province si elle est connue.',
  },
  G03: {
    saw: 'Le code et le nom d’un lieu ne s’accordent pas[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Le nom l’emporte, car un code se décale plus facilement qu’un nom.',
    do: 'Corrigez le code ou le nom.',
  },
  G04: {
    saw: 'Un lieu suit l’ancien découpage en seize régions[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Il n’est placé sur la carte que si une région actuelle lui correspond exactement.',
    do: 'Ajoutez la province ou la région actuelle.',
  },
  G05: {
    saw: 'Des lignes concernent plusieurs régions.[ Lignes : {count}.]',
    why: 'Sans parts publiées, leur montant reste sous « plusieurs régions » : il n’est ni répété ni réparti.',
    do: 'Si les parts sont connues, ajoutez-les.',
  },
  S01: {
    saw: 'Un secteur n’est pas reconnu[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Ces lignes restent dans les totaux, sous « non renseigné » ; le libellé publié est conservé.',
    do: 'Choisissez un secteur de la liste, ou indiquez à quel secteur ce libellé correspond.',
  },
  X01: {
    saw: 'Un texte contient un caractère invisible qui retourne ou masque ce qui l’entoure.[ Cellules : {count}.]',
    why: 'À l’écran, le nom peut se lire autrement qu’il n’est écrit. Ici il est montré sans ce caractère ; le fichier et les exports le gardent.',
    do: 'Retapez le texte de ces cellules, sans le copier.',
  },
  X02: {
    saw: 'Une cellule commence comme une formule de tableur.[ Cellules : {count}.]',
    why: 'Un tableur l’exécuterait à l’ouverture du fichier. Ici elle est du texte, et les exports la gardent sans qu’elle s’exécute.',
    do: 'Remplacez-la par sa valeur, ou effacez-la.',
  },
  X03: {
    saw: 'Un en-tête contient des balises[ : « {heading} »].',
    why: 'Elles sont montrées telles quelles et ne font rien, mais l’en-tête ne ressemble plus à celui d’un champ.',
    do: 'Gardez-en les mots, sans les balises.',
  },
  P01: {
    saw: 'Un texte semble contenir une adresse électronique, un téléphone ou un numéro de carte d’identité.[ Cellules : {count}.]',
    why: 'Ces renseignements touchent à la vie privée et n’aident pas à suivre l’argent public.',
    do: 'Retirez-les avant de publier.',
  },
  P02: {
    saw: 'Un bénéficiaire semble être une personne et non un organisme.[ Lignes : {count}.]',
    why: 'Le nom d’une personne est masqué dans toute édition publiée ; le montant reste compté.',
    do: 'S’il s’agit d’un organisme, indiquez sa nature ; sinon, publiez la ligne sans le nom.',
  },
  C01: {
    saw: 'Un appel n’a pas de date limite et n’est pas déclaré permanent.[ Lignes : {count}.]',
    why: 'On ne peut pas dire s’il est ouvert : il s’affiche « date limite non publiée ».',
    do: 'Ajoutez la date limite, ou indiquez que l’appel est permanent.',
  },
  C02: {
    saw: 'Un appel se clôt avant de s’ouvrir.[ Lignes : {count}.]',
    why: 'Son état ne peut pas être calculé.',
    do: 'Vérifiez les deux dates sur la page de l’appel.',
  },
  C03: {
    saw: 'L’état publié d’un appel ne s’accorde pas avec ses dates.[ Lignes : {count}.]',
    why: 'Les dates l’emportent : un état écrit vieillit, une date non.',
    do: 'Vérifiez si la date limite a été reportée.',
  },
  C04: {
    saw: 'Une adresse ne commence pas par http ou https[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Elle s’affiche comme un texte, sans lien.',
    do: 'Écrivez l’adresse complète de la page.',
  },
  C05: {
    saw: 'Le titre d’un appel dépasse 300 caractères.[ Lignes : {count}.]',
    why: 'L’appel reste, mais les listes coupent son titre.',
    do: 'Gardez le titre de l’annonce et mettez le reste dans les conditions.',
  },
  C06: {
    saw: 'Un appel n’a pas de titre.[ Lignes : {count}.]',
    why: 'Rien ne dirait de quel appel il s’agit : ces lignes sont mises de côté.',
    do: 'Ajoutez le titre tel qu’il est annoncé.',
  },
  C07: {
    saw: 'Un chiffre est impossible[, par exemple « {cell} »].[ Lignes : {count}.]',
    why: 'Un montant négatif ou nul, un taux au-dessus de 100 ou un minimum au-dessus du maximum ne peuvent pas être ce que l’appel offre : l’appel reste sans ce chiffre ; un minimum et le maximum qu’il dépasse restent tous deux comme imprimés, et aucun filtre ne s’y fie.',
    do: 'Corrigez le chiffre d’après la page de l’appel.',
  },
};
