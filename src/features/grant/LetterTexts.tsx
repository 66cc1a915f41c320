import type { Edition } from '../../core/edition/edition.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { inLanguage } from '../../core/view/address.ts';
import { createFormat } from '../../i18n/format.ts';
import { type Letter, type LetterForm, type LetterLanguage, letterText } from '../../i18n/letterText.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useBase } from '../../state/pageLink.tsx';
import { LetterBox } from '../../ui/LetterBox.tsx';
import styles from './LetterTexts.module.css';
import type { Askable } from './missing.ts';

interface LetterTextsProps {
  readonly form: LetterForm;
  readonly row: GrantRow;
  readonly missing: readonly Askable[];
  readonly edition: Edition;
  readonly address: string;
}

/** The letter in Arabic and in French, the reader's own language first. */
export function LetterTexts(props: LetterTextsProps) {
  const { t, language } = useLocale();
  const base = useBase();
  const order: readonly LetterLanguage[] = language === 'ar' ? ['ar', 'fr'] : ['fr', 'ar'];
  return (
    <>
      <p className={styles.note}>{t('letter.note')}</p>
      {order.map((written) => (
        <LetterBox
          key={written}
          language={written}
          letter={letterOf(written, { ...props, address: addressIn(written, props.address, base) })}
        />
      ))}
    </>
  );
}

function letterOf(language: LetterLanguage, { form, row, missing, edition, address }: LetterTextsProps): Letter {
  const format = createFormat(language);
  return letterText(language, form, missing, {
    date: format.date(new Date().toISOString().slice(0, 10)),
    id: row.grantId,
    amount: format.dirhams(row.amount, row.currency),
    year: row.year,
    funder: pickName(row.funderName, row.funderNameAr, language),
    recipient: pickName(row.recipientName, row.recipientNameAr, language),
    purpose: row.purpose,
    file: row.file,
    line: String(row.line),
    edition: edition.name,
    editionDate: format.date(edition.date),
    source: row.sourceUrl,
    address,
  });
}

/** The record in the language of the letter: who receives it may not read the sender's. */
function addressIn(language: LetterLanguage, address: string, base: string): string {
  if (address === '') return address;
  const { origin, pathname, search } = new URL(address);
  return `${origin}${inLanguage(pathname, language, base)}${search}`;
}
