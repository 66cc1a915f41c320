import { useState } from 'react';
import { auditLetter } from '../../i18n/auditLetter.ts';
import { createFormat } from '../../i18n/format.ts';
import type { LetterLanguage } from '../../i18n/letterText.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { LetterBox } from '../../ui/LetterBox.tsx';
import styles from './Letters.module.css';
import { letterOrder } from './letterOrder.ts';

interface GapLetterProps {
  readonly names: { readonly fr: string; readonly ar: string };
  readonly years: readonly string[];
  readonly address: string;
}

/** A request under law 31-13 for the lists of the years the reader keeps ticked. */
export function GapLetter({ names, years, address }: GapLetterProps) {
  const { t, language } = useLocale();
  const [left, setLeft] = useState<readonly string[]>([]);
  const asked = years.filter((year) => !left.includes(year));
  const toggle = (year: string) =>
    setLeft(left.includes(year) ? left.filter((other) => other !== year) : [...left, year]);
  return (
    <div className={styles.letter}>
      <p className={styles.note}>
        {t('record.act.note')} {t('audit.letters.noAddress')}
      </p>
      <fieldset className={styles.years}>
        <legend>{t('audit.letters.years')}</legend>
        {years.map((year) => (
          <label key={year}>
            <input type="checkbox" checked={asked.includes(year)} onChange={() => toggle(year)} /> <bdi>{year}</bdi>
          </label>
        ))}
      </fieldset>
      {asked.length > 0 &&
        letterOrder(language).map((written) => (
          <LetterBox
            key={written}
            language={written}
            letter={letterOf(written, names, asked, address)}
            print={t('audit.letters.print')}
          />
        ))}
    </div>
  );
}

function letterOf(language: LetterLanguage, names: GapLetterProps['names'], years: readonly string[], address: string) {
  const format = createFormat(language);
  return auditLetter(language, 'askLists', {
    date: format.date(new Date().toISOString().slice(0, 10)),
    institution: pickName(names.fr, names.ar, language),
    years: format.list(years),
    address,
  });
}
