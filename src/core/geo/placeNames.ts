import { fold } from '../text/fold.ts';

const prefixes =
  /^(?:the )?(?:region|province|prefecture|wilaya|ville|city|jiha|academie|جهه|اقليم|عماله|ولايه|مدينه)(?: (?:of|de la|de l|de|du|des|d|l))? /u;
const articles = /^(?:of|de la|de l|de|du|des|d|l|la|le) /u;
const suffixes = / (?:region|province|prefecture)$/u;

/**
 * The key under which spellings of one place meet: folded, without the words for region, province or prefecture,
 * and without spaces, so that Ed-Dahab and Eddahab are one.
 */
export function placeKey(name: string): string {
  const folded = fold(name)
    .replace(/[()،,./]/g, ' ')
    .trim();
  const bare = folded.replace(prefixes, '').replace(articles, '').replace(suffixes, '');
  return bare.replace(/ /g, '');
}

/** Spellings met in Moroccan files that folding alone does not bring together, by province code. */
export const provinceVariants: readonly (readonly [string, string])[] = [
  ['02.381', 'الناظور'],
  ['02.251', 'فكيك'],
  ['02.251', 'Figuigue'],
  ['02.411', 'Oujda'],
  ['03.231', 'Fas'],
  ['05.255', 'Fkih Ben Salah'],
  ['05.255', 'Fqih Ben Saleh'],
  ['05.301', 'Khnifra'],
  ['06.141', 'Casa'],
  ['06.141', 'Dar El Beida'],
  ['06.371', 'Mohammédia'],
  ['06.111', 'Ben Slimane'],
  ['07.191', 'Kelaa des Sraghna'],
  ['07.191', 'Kelaat Sraghna'],
  ['07.427', 'Rhamna'],
  ['07.427', 'Ben Guerir'],
  ['08.201', 'Er-Rachidia'],
  ['08.201', 'Ar-Rachidia'],
  ['08.201', 'الراشيدية'],
  ['08.577', 'تنغير'],
  ['08.577', 'Tinerhir'],
  ['09.163', 'شتوكة آيت باها'],
  ['09.163', 'Chtouka Aït Baha'],
  ['09.001', 'Agadir Ida Outanane'],
  ['09.001', 'أكادير إداوتنان'],
  ['09.541', 'Taroudant'],
  ['10.071', 'Assa Zag'],
  ['11.221', 'Es-Smara'],
  ['11.221', 'Smara'],
  ['11.321', 'El Aaiún'],
  ['12.391', 'Dakhla'],
  ['12.391', 'الداخلة'],
];

/** Spellings of today's regions beside their three official names, by region code. */
export const regionVariants: readonly (readonly [string, string])[] = [
  ['02', "L'Oriental"],
  ['02', 'الجهة الشرقية'],
  ['08', 'Tafilalet-Drâa'],
  ['10', 'Guelmim-Oued Noune'],
  ['10', 'كلميم-وادنون'],
  ['10', 'كلميم-وادي نون'],
  ['11', 'Laâyoune-Saguia al Hamra'],
  ['12', 'Dakhla-Oued Eddahab'],
];
