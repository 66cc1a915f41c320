import type { RemarksTexts } from '../messageShape.ts';

/** What must be known of some pages, addresses and files of the reader's own, in French. */
export const remarksFr: RemarksTexts = {
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
  putBeside: 'Le mettre à côté de l’édition du {date}',
  unknownEdition:
    'Ce site ne contient pas l’édition « {edition} ». Les chiffres affichés sont ceux de l’édition publiée.',
  otherDate:
    'Ce lien a été fait sur l’édition du {asked} ; les chiffres affichés sont ceux de l’édition du {shown} et peuvent différer.',
  older: 'Édition du {date} : ce n’est pas la plus récente, datée du {newest}.',
  seeChanges: 'Voir ce qui a changé',
  besideNewest: 'La mettre à côté de la plus récente',
  openNewest: 'Ouvrir la plus récente',
  noCurrency:
    'Le signe ¤ tient la place de la monnaie : rien dans le fichier ne la dit, et elle n’est pas devinée. Ajoutez-lui une colonne « devise » ({codes}).',
  sayCurrency: 'La dire sous Mon fichier : « changer », puis « Devise »',
};
