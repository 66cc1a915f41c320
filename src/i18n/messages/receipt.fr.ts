import type { ReceiptTexts } from '../messageShape.ts';

/** What the README of a receipt says, in French. Lines are plain text. */
export const receiptFr: ReceiptTexts = {
  title: 'Kharita : des données et leur reçu',
  calls: 'Appels à projets, {scope} : {count}',
  callsWithoutAward: 'Appels à projets clos au {date} qu’aucune subvention de cette édition ne cite, {scope} : {count}',
  callsKept: 'Appels à projets gardés par le lecteur : {count}',
  figures: 'Chiffres publiés par d’autres, {subject} : {count}',
  figuresNational: 'Totaux publiés pour l’ensemble des financeurs publics du pays : {count}',
  figuresApart:
    'Chaque chiffre est tel que publié, avec son éditeur. Ils ne s’ajoutent ni entre eux, ni aux subventions de l’édition.',
  figuresAllHolders: 'Comptent tous les porteurs de projet, pas seulement les associations : {count}.',
  figuresContradicted: 'Contredits par un autre chiffre publié, donné à côté : {count}.',
  otherChoices: 'Autres choix, voir manifest.json : {choices}',
  edition: 'Édition : {edition}, {date}',
  hash: 'Empreinte de l’édition : {hash}',
  address: 'Adresse qui la reproduit : {address}',
  version: 'Écrit par Kharita {version}',
  holds: 'Ce que contient l’archive',
  part: {
    data: 'data.csv : les données, en UTF-8, virgules et points décimaux',
    excel: 'data.csv : les données, pour un tableur réglé en français (points-virgules, virgules décimales)',
    sources: 'sources.csv : les fichiers de l’édition et les pages publiées où elles ont été lues',
    xlsx: 'data.xlsx : les mêmes données, pour un tableur',
    json: 'data.json : les mêmes données, pour un programme',
    geojson: 'data.geojson : les mêmes données, avec les contours',
    manifest:
      'manifest.json : la sélection en mots et en données, l’édition et l’empreinte de chacun de ses fichiers, nombre de lignes, somme, exclusions, licences, adresse',
    sums: 'SHA256SUMS : l’empreinte de chaque fichier de l’archive',
  },
  check: 'Vérifier sans réseau',
  sums: 'Que rien n’a changé dans l’archive, une fois ouverte : sha256sum -c SHA256SUMS',
  verify:
    'Que c’est bien ce que dit l’édition, ligne à ligne : kharita verify FICHIER.zip, ou la page Vérifier du site. La sélection y est refaite sur l’édition ; rien n’est envoyé.',
  verifyOwn:
    'Ces lignes viennent de vos propres fichiers : ouvrez d’abord les mêmes, sous Mon fichier, puis la page Vérifier.',
  licences: 'Licences',
  licenceData: 'Données : {licences}',
  licenceNone: 'Données : aucune licence n’est précisée',
  licenceBoundaries: 'Contours : © OpenStreetMap contributors, ODbL 1.0',
};
