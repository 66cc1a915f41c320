export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A dictionary-encoded column: `dict[codes[row]]`; code 0 is always the empty string, "not stated". */
export interface DictColumn {
  readonly codes: Codes;
  readonly dict: readonly string[];
}

/** The text of one cell; `''` when not stated. */
export function textAt(column: DictColumn, row: number): string {
  return column.dict[column.codes[row] ?? 0] ?? '';
}

function narrow(codes: Uint32Array, cardinality: number): Codes {
  if (cardinality <= 0x100) return Uint8Array.from(codes);
  if (cardinality <= 0x10000) return Uint16Array.from(codes);
  return codes.slice();
}

/** Grows a {@link DictColumn} one cell at a time, then freezes it at the narrowest width. */
export class DictBuilder {
  readonly #index = new Map<string, number>([['', 0]]);
  readonly #dict: string[] = [''];
  #codes = new Uint32Array(1024);
  #length = 0;

  /** Appends one cell and returns its code. */
  push(value: string): number {
    const code = this.codeOf(value);
    if (this.#length === this.#codes.length) this.#codes = grow(this.#codes);
    this.#codes[this.#length++] = code;
    return code;
  }

  codeOf(value: string): number {
    const known = this.#index.get(value);
    if (known !== undefined) return known;
    const code = this.#dict.length;
    this.#index.set(value, code);
    this.#dict.push(value);
    return code;
  }

  build(): DictColumn {
    return { codes: narrow(this.#codes.subarray(0, this.#length), this.#dict.length), dict: this.#dict };
  }
}

function grow(codes: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(codes.length * 2);
  wider.set(codes);
  return wider;
}

/** Grows a column of numbers held exactly as float64 (safe integers for amounts). */
export class NumberBuilder {
  #cells = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#cells.length) {
      const wider = new Float64Array(this.#cells.length * 2);
      wider.set(this.#cells);
      this.#cells = wider;
    }
    this.#cells[this.#length++] = value;
  }

  build(): Float64Array {
    return this.#cells.slice(0, this.#length);
  }
}
