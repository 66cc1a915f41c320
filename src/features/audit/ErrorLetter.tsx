import type { AuditedFile, AuditRecord } from '../../core/audit/auditRecord.ts';
import { auditLetter } from '../../i18n/auditLetter.ts';
import { createFormat } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/react.tsx';
import { LetterBox } from '../../ui/LetterBox.tsx';
import styles from './Letters.module.css';
import { letterOrder } from './letterOrder.ts';

interface ErrorLetterProps {
  readonly record: Pick<AuditRecord, 'edition' | 'contact'>;
  readonly file?: AuditedFile;
  readonly address: string;
}

/** What to write about an error, to whom the edition's descriptor names where it names someone. */
export function ErrorLetter({ record: { edition, contact }, file, address }: ErrorLetterProps) {
  const { t, language } = useLocale();
  return (
    <div className={styles.letter}>
      <p className={styles.note}>
        {t('letter.note')}{' '}
        {contact ? t('audit.letters.contact', { name: contact.name || contact.email }) : t('audit.letters.noContact')}
      </p>
      {letterOrder(language).map((written) => {
        const format = createFormat(written);
        const letter = auditLetter(written, 'reportError', {
          date: format.date(new Date().toISOString().slice(0, 10)),
          edition: edition.name,
          editionDate: format.date(edition.date),
          file: file?.path ?? '',
          sha256: file?.sha256 ?? '',
          address,
        });
        return (
          <LetterBox
            key={written}
            language={written}
            letter={letter}
            to={contact?.email ?? ''}
            print={t('audit.letters.print')}
          />
        );
      })}
    </div>
  );
}
