/** How much of a file is read at most; beyond, the file is refused with a sentence and not held in memory. */
export interface ReadLimits {
  /** Characters of one record, its quoted line ends included. */
  readonly recordLength: number;
  /** Columns of one record. A sheet of a workbook has no more than 16,384 either. */
  readonly columns: number;
  /** Cells of all records together. */
  readonly cells: number;
  /** Bytes of a file of text, and of a workbook before it is unpacked. */
  readonly bytes: number;
  /** Bytes of a workbook's parts once unpacked, and characters of its cells. */
  readonly unpacked: number;
}

const mega = 1 << 20;

export const readLimits: ReadLimits = {
  recordLength: 16 * mega,
  columns: 16_384,
  cells: 64 * mega,
  bytes: 500 * mega,
  unpacked: 1024 * mega,
};
