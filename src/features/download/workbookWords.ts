import type { Edition } from '../../core/edition/edition.ts';
import type { WorkbookWords } from '../../core/receipt/words.ts';
import { columnTitles } from '../../i18n/columnTitles.ts';
import { languageFacts } from '../../i18n/languages.ts';
import { licenceOf } from '../../i18n/licence.ts';
import type { Speech } from '../../i18n/speech.ts';

interface Told {
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly edition: Edition;
  readonly address: string;
}

/** What the sheets of a workbook say besides the records: all that must travel with a figure. */
export function workbookWords({ sentence, caveats, edition, address }: Told, speech: Speech): WorkbookWords {
  const { t, format, language } = speech;
  const editionWords = `${t(`app.edition.${edition.kind}`)}, ${format.date(edition.date)} (${edition.hash})`;
  return {
    rightToLeft: languageFacts[language].direction === 'rtl',
    sheets: { data: t('files.sheet.data'), sources: t('files.sheet.sources'), about: t('files.sheet.about') },
    titles: columnTitles(language),
    about: [
      [t('files.about.figure'), sentence],
      ...caveats.map((line): [string, string] => [t('files.about.caveat'), line]),
      [t('files.about.edition'), editionWords],
      [t('files.about.address'), address],
      [t('files.about.licences'), `${licenceOf(edition, speech)} ${t('app.licences')}`.trim()],
    ],
  };
}
