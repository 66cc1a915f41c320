import type { Call } from '../model/call.ts';
import type { CallPlan } from './callPlan.ts';
import { type CallContext, CallReader } from './callReader.ts';
import type { RawRecord } from './parseCsv.ts';
import { RowLedger } from './rowLedger.ts';
import { RowTally } from './rowTally.ts';
import type { RowView } from './rowView.ts';

/** Reads the records after the header of a file of calls one by one. */
export class CallRowsReader {
  readonly calls: Call[] = [];
  readonly tally: RowTally;
  readonly #reader: CallReader;
  readonly #ledger = new RowLedger({ id: 'call_id', of: null, names: ['title', 'title_ar'] });
  /** -1 while a question about the title waits. */
  readonly #titleIndex: number;

  constructor(
    readonly row: RowView,
    plan: CallPlan,
    context: CallContext,
  ) {
    const { indexOf } = row.headers;
    this.#reader = new CallReader(row, plan, context);
    this.#titleIndex = indexOf.get('title') ?? indexOf.get('title_ar') ?? -1;
    this.tally = new RowTally(row, indexOf.get('close_date') ?? -1, this.#titleIndex);
  }

  read(record: RawRecord): void {
    const kind = this.tally.moveTo(record);
    if (kind === 'total') this.row.report('R03', 'title');
    if (kind === 'row') this.#readCall();
  }

  #readCall(): void {
    if (this.#titleIndex === -1) {
      this.tally.accept();
      return;
    }
    if (!this.tally.fits(this.#titleIndex)) return;
    const call = this.#reader.read();
    if (call.title === '') {
      this.row.report('C06', 'title');
      this.tally.setAside('C06', 'title');
    } else if (this.#ledger.admits(this.row)) {
      this.tally.acceptRead();
      this.calls.push(call);
    } else this.tally.setAside('R06', 'call_id');
  }
}
