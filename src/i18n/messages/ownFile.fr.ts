import type { OwnFileTexts } from '../messageShape.ts';

/** What only the page of the reader’s own file says, in French. */
export const ownFileFr: OwnFileTexts = {
  drop: 'Déposez un ou plusieurs fichiers CSV, TSV ou XLSX, ou choisissez-les :',
  choose: 'Choisir des fichiers',
  starting: 'Lecture du fichier',
  cancel: 'Arrêter',
  counts:
    'Lues : {read} = acceptées {accepted} + mises de côté {setAside} + vides {blank} + totaux {totals} + notes {footnotes}.',
  calls: 'Appels à projets lus : {count}.',
  setAside: 'Télécharger les lignes mises de côté, avec leurs raisons ({count})',
  cell: 'ligne {line}, {heading} : {cell}',
  blankCell: 'ligne {line}, {heading}',
  waits: 'En attente de votre réponse : rien de ce fichier n’est encore compté ni affiché.',
  waiting: 'Lignes lues : {read}. Questions sans réponse : {questions}.',
  blocked: 'Ce fichier n’a pas pu être lu : rien n’en est compté ni affiché.',
  row: 'ligne {line}',
  rowCell: 'ligne {line} : {cell}',
  choice: {
    worth: '« {cell} » vaut {reading}',
    day: '« {cell} » est le {reading}',
    percent: '« {cell} » vaut {reading} % du montant',
    unread: '« {cell} » n’est pas un nombre',
    noDay: '« {cell} » n’est pas une date',
    wholeAmount: '« {cell} » n’est pas une part : le montant compte en entier',
    column: '{heading} (colonne {column})',
    cell: '« {cell} »',
    holds: '{heading} : {cells}',
  },
  address: {
    label: 'Ou l’adresse d’un fichier CSV de ce site :',
    hint: 'Un chemin ou une adresse entière sous {origin}.',
    open: 'Ouvrir l’adresse',
    fetching: 'Chargement de {file} : {read}',
  },
  refusal: {
    unreadable: {
      saw: 'Cette adresse n’a pas pu être comprise[ : « {address} »].',
      why: 'Rien n’a été demandé.',
      do: 'Donnez un chemin comme « data/fichier.csv », ou l’adresse entière sous {origin}.',
    },
    scheme: {
      saw: 'Cette adresse n’est pas celle d’un fichier d’un site[ : « {address} »].',
      why: 'Seules les adresses http et https de ce site sont lues : les autres pourraient cacher un programme ou un contenu.',
      do: 'Donnez une adresse sous {origin}, ou choisissez le fichier sur votre appareil.',
    },
    otherSite: {
      saw: 'Cette adresse est celle d’un autre site[ : « {address} »].',
      why: 'Cette page ne lit rien ailleurs que sous {origin} : un autre site saurait que vous la lisez.',
      do: 'Téléchargez le fichier, puis choisissez-le ici.',
    },
    redirected: {
      saw: 'Cette adresse renvoie vers une autre[ : « {address} »].',
      why: 'Un renvoi peut mener à un autre site : il n’a pas été suivi, et rien n’a été lu.',
      do: 'Donnez l’adresse finale du fichier sous {origin}.',
    },
    missing: {
      saw: 'Il n’y a pas de fichier à cette adresse[ : « {address} »].',
      why: 'Le site répond qu’il n’existe pas.',
      do: 'Vérifiez l’adresse, majuscules comprises.',
    },
    refused: {
      saw: 'Le site n’a pas donné ce fichier[ : « {address} »].[ Sa réponse : {status}.]',
      why: 'Sans le fichier, rien ne peut être lu.',
      do: 'Vérifiez que le fichier est public, puis réessayez.',
    },
    unreachable: {
      saw: 'Le site n’a pas pu être atteint[ : « {address} »].',
      why: 'La connexion est peut-être coupée ; rien n’a été lu.',
      do: 'Vérifiez la connexion, puis réessayez.',
    },
    page: {
      saw: 'L’adresse a répondu par une page web et non par un fichier CSV[ : « {address} »].',
      why: 'Une page n’est pas un tableau de lignes.',
      do: 'Donnez l’adresse du fichier lui-même, souvent celle du bouton de téléchargement.',
    },
    tooLarge: {
      saw: 'Ce fichier dépasse ce qui peut être lu ici[ : {limit}].',
      why: 'Un fichier plus lourd pourrait arrêter votre navigateur.',
      do: 'Divisez-le, par exemple par année.',
    },
    incomplete: {
      saw: 'Le fichier est arrivé incomplet[ : « {address} »].',
      why: 'La somme d’un fichier tronqué serait fausse : il n’a pas été lu.',
      do: 'Réessayez.',
    },
    cancelled: {
      saw: 'Le chargement a été arrêté[ : « {address} »].',
      why: 'Rien de ce fichier n’a été lu.',
      do: 'Relancez-le quand vous voulez.',
    },
  },
};
