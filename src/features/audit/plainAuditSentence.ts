import type { AuditedFile } from '../../core/audit/auditRecord.ts';
import { differenceOf, type ReconciledSum, reconcile } from '../../core/audit/reconciliation.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { exactAmount } from './exactAmount.ts';

type Speech = Pick<Voice, 't' | 'format'>;

/** One sum in and out; `<difference/>` where its difference goes. `alone` where it is the only one. */
export function sumSentence(sum: ReconciledSum, alone: boolean, { t }: Pick<Speech, 't'>): string {
  if (differenceOf(sum) !== 0) return t('audit.sentence.sumOpen');
  const kind = t(`audit.sentence.kind.${sum.kind}`);
  return alone ? t('audit.sentence.sum') : t('audit.sentence.sumOf', { kind });
}

/** What the audit comes to as the page's heading says it, as text to be cited. */
export function plainAuditSentence(files: readonly AuditedFile[], { t, format }: Speech): string {
  const { closes, dataRows, accepted, setAside, sums } = reconcile(files);
  const parts: Readonly<Record<string, string>> = {
    rows: t('audit.sentence.rows', { count: dataRows }),
    files: t('audit.sentence.files', { count: files.length }),
    accepted: t('audit.sentence.accepted', { count: accepted }),
    setAside: t('audit.sentence.setAside', { count: setAside }),
  };
  const counts = filled(t(`audit.sentence.${closes ? 'closes' : 'open'}`), parts);
  const totals = sums.map((sum) =>
    filled(sumSentence(sum, sums.length === 1, { t }), {
      difference: exactAmount(differenceOf(sum), sum.currency, format),
    }),
  );
  return [counts, ...totals].join(' ');
}

function filled(sentence: string, parts: Readonly<Record<string, string>>): string {
  return sentence.replace(/<(\w+)\/>/g, (mark, name: string) => parts[name] ?? mark);
}
