import type { ReactNode } from 'react';
import { type Edition, hasCalls } from '../../core/edition/edition.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Published } from '../../ui/Published.tsx';
import { TranscriptionNote } from '../../ui/TranscriptionNote.tsx';
import { Facts } from './Facts.tsx';
import { amountText, recordLines } from './recordLines.ts';
import styles from './Section.module.css';

const amountPeriods = ['one_off', 'per_year', 'total_of_several_years', 'not_stated'] as const;

interface GrantFactsProps {
  readonly row: GrantRow;
  readonly edition: Pick<Edition, 'kind' | 'files'>;
}

/** What the row states besides its sentence, as published; its call leads to its page where the edition has calls. */
export function GrantFacts({ row, edition }: GrantFactsProps) {
  const { t, format } = useLocale();
  const period = amountPeriods.find((code) => code === row.amountPeriod);
  const facts: [string, ReactNode][] = recordLines(row, format).map(({ field, text }) => {
    if (field === 'note') {
      const label = t(edition.kind === 'published' ? 'source.noteInEnglish' : 'source.note');
      return [label, <TranscriptionNote key={field} text={text} inEnglish={edition.kind === 'published'} />];
    }
    const call = field === 'callId' && hasCalls(edition);
    return [
      t(`record.field.${field}`),
      call ? <CallLink key={field} id={text} /> : <Published key={field} text={text} />,
    ];
  });
  if (row.amountPeriod) {
    const words = period ? t(`record.amountPeriod.${period}`) : <bdi>{row.amountPeriod}</bdi>;
    facts.push([t('record.field.amountPeriod'), words]);
  }
  facts.push([t('grants.column.basis'), t(`codes.basis.${(row.basis || 'none') as 'seat'}`)]);
  return (
    <section className={styles.section}>
      <h2>{t('record.facts')}</h2>
      <Facts facts={facts} />
    </section>
  );
}

function CallLink({ id }: { readonly id: string }) {
  return (
    <PageLink to={{ kind: 'call', id }}>
      <bdi>{id}</bdi>
    </PageLink>
  );
}

/** Agreement and payment beside the award, where either is known. */
export function Payment({ row }: { readonly row: GrantRow }) {
  const { t, format } = useLocale();
  if (row.amountPaid === '' && row.agreementRef === '') return null;
  const unknown = <span className={styles.unknown}>{t('record.payment.unknown')}</span>;
  const award = format.dirhams(row.amount, row.currency);
  return (
    <section className={styles.section}>
      <h2>{t('record.payment.title')}</h2>
      <Facts
        facts={[
          [t('record.payment.award'), <bdi key="award">{award}</bdi>],
          [t('record.payment.agreement'), row.agreementRef ? <bdi key="ref">{row.agreementRef}</bdi> : unknown],
          [
            t('record.payment.paid'),
            row.amountPaid ? <bdi key="paid">{amountText(row.amountPaid, row.currency, format)}</bdi> : unknown,
          ],
        ]}
      />
    </section>
  );
}
