import type { CallRecord } from '../../core/calls/callRecord.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { CsvDialectName } from '../../core/export/csvDialect.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { CallsQuery } from '../../core/receipt/callsQuery.ts';
import { CallsDownload } from '../../features/calls/CallsDownload.tsx';
import { useLocale } from '../../i18n/react.tsx';
import type { Dataset } from '../../state/dataset.ts';
import { useReceiptAddress } from '../../state/receiptAddress.ts';

interface CallsFilesProps {
  /** What is offered, in words. */
  readonly title: string;
  readonly record: CallRecord;
  readonly edition: Edition;
  readonly dataset: Dataset;
  readonly reference: Reference;
  readonly query: CallsQuery;
  /** Shows the calls again, of the same edition. */
  readonly address: string;
}

/** Joins the file of some calls to what its receipt says; what writes it is loaded when it is asked for. */
export function CallsFiles({ title, record, edition, dataset, reference, query, address }: CallsFilesProps) {
  const { t, format: figures, language } = useLocale();
  const receiptAddress = useReceiptAddress();
  const write = async (format: CsvDialectName) => {
    const [{ writeCallsReceipt }, { callsReceiptWords }, { wholeEdition }] = await Promise.all([
      import('../../core/receipt/callsReceipt.ts'),
      import('../callsReceiptWords.ts'),
      import('../../state/wholeEdition.ts'),
    ]);
    const asked = { query, format, language, address: receiptAddress(address) };
    const whole = await wholeEdition(dataset, edition);
    const { name, zip } = writeCallsReceipt(record, whole, asked, (told) =>
      callsReceiptWords(told, reference, { t, format: figures, language }),
    );
    return { name, file: new Blob([...zip], { type: 'application/zip' }) };
  };
  return <CallsDownload title={title} write={write} />;
}
