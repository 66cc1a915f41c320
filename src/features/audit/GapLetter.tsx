import { useState } from 'react';
import { inLanguage } from '../../core/view/address.ts';
import { auditLetter } from '../../i18n/auditLetter.ts';
import { createFormat } from '../../i18n/format.ts';
import type { LetterLanguage } from '../../i18n/letterText.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useBase } from '../../state/pageLink.tsx';
import { LetterBox } from '../../ui/LetterBox.tsx';
import type { CoverageCell } from './coverageCells.ts';
import styles from './Letters.module.css';
import { letterOrder } from './letterOrder.ts';

interface GapLetterProps {
  readonly names: { readonly fr: string; readonly ar: string };
  /** The years that may be asked for. */
  readonly gaps: readonly Pick<CoverageCell, 'year' | 'state'>[];
  /** Those ticked at first. */
  readonly first: readonly string[];
  readonly address: string;
}

/** A request under law 31-13 for the lists of the years the reader keeps ticked. */
export function GapLetter({ names, gaps, first, address }: GapLetterProps) {
  const { t, language } = useLocale();
  const base = useBase();
  const [ticked, setTicked] = useState(first);
  const asked = gaps.filter(({ year }) => ticked.includes(year));
  const toggle = (year: string) =>
    setTicked(ticked.includes(year) ? ticked.filter((other) => other !== year) : [...ticked, year]);
  return (
    <div className={styles.letter}>
      <p className={styles.note}>
        {t('letter.note')} {t('audit.letters.noAddress')}
      </p>
      <fieldset className={styles.years}>
        <legend>{t('audit.letters.years')}</legend>
        {gaps.map(({ year, state }) => (
          <label key={year}>
            <input type="checkbox" checked={ticked.includes(year)} onChange={() => toggle(year)} /> <bdi>{year}</bdi>
            {state === 'partial' && <span className={styles.note}>{t('audit.letters.part')}</span>}
          </label>
        ))}
      </fieldset>
      {asked.length === 0 ? (
        <p>{t('audit.letters.noYear')}</p>
      ) : (
        letterOrder(language).map((written) => (
          <LetterBox
            key={written}
            language={written}
            letter={letterOf(written, names, asked, addressIn(written, address, base))}
            print={t('audit.letters.print')}
          />
        ))
      )}
    </div>
  );
}

function letterOf(
  language: LetterLanguage,
  names: GapLetterProps['names'],
  asked: GapLetterProps['gaps'],
  address: string,
) {
  const format = createFormat(language);
  const parts = asked.filter(({ state }) => state === 'partial');
  return auditLetter(language, 'askLists', {
    date: format.date(new Date().toISOString().slice(0, 10)),
    institution: pickName(names.fr, names.ar, language),
    [asked.length === 1 ? 'year' : 'years']: format.list(asked.map(({ year }) => year)),
    parts: format.list(parts.map(({ year }) => year)),
    address,
  });
}

/** The page in the language of the letter: who receives it may not read the sender's. */
function addressIn(language: LetterLanguage, address: string, base: string): string {
  if (address === '') return address;
  const { origin, pathname, search } = new URL(address);
  return `${origin}${inLanguage(pathname, language, base)}${search}`;
}
