import type { SheetSummary } from '../filePreview.ts';
import { Refusal } from '../refusal.ts';
import { type CellStyle, styleOf } from './cellText.ts';
import type { XmlHandler } from './xmlReader.ts';
import { attribute } from './xmlText.ts';
import { damaged } from './zipEntries.ts';

/** The longest text a cell of a sheet can hold. */
export const longestCell = 32_767;

/** What one part of a workbook points to: by its id, the kind of the other part and where it lies. */
export class Relations implements XmlHandler {
  readonly #targets = new Map<string, { readonly kind: string; readonly path: string }>();

  /** `folder` is that of the part the relations belong to, with its slash. */
  constructor(readonly folder: string) {}

  open(name: string, attributes: string): void {
    if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
    const target = attribute(attributes, 'Target');
    const path = target.startsWith('/') ? target.slice(1) : resolved(`${this.folder}${target}`);
    const kind = attribute(attributes, 'Type').split('/').at(-1) ?? '';
    this.#targets.set(attribute(attributes, 'Id'), { kind, path });
  }

  text(): void {}
  close(): void {}

  /** Where the part of a relation lies, if it is of that kind. */
  pathOf(id: string, kind: string): string | null {
    const target = this.#targets.get(id);
    return target?.kind === kind ? target.path : null;
  }

  /** Where the first part of a kind lies. */
  first(kind: string): string | null {
    for (const target of this.#targets.values()) if (target.kind === kind) return target.path;
    return null;
  }
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

interface NamedSheet extends SheetSummary {
  readonly relation: string;
}

/** The sheets of a workbook in their order, and the day its dates are counted from. */
export class WorkbookPart implements XmlHandler {
  readonly sheets: NamedSheet[] = [];
  from1904 = false;

  open(name: string, attributes: string): void {
    if (name === 'workbookPr') this.from1904 = /^(?:1|true)$/i.test(attribute(attributes, 'date1904'));
    if (name !== 'sheet') return;
    const hidden = /hidden/i.test(attribute(attributes, 'state'));
    this.sheets.push({ name: attribute(attributes, 'name'), hidden, relation: attribute(attributes, 'id') });
  }

  text(): void {}
  close(): void {}
}

/** How each style of a workbook shows numbers, by its index. */
export class StylesPart implements XmlHandler {
  readonly styles: CellStyle[] = [];
  readonly #codes = new Map<number, string>();
  #inCells = false;

  open(name: string, attributes: string): void {
    if (name === 'numFmt')
      this.#codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode'));
    if (name === 'cellXfs') this.#inCells = true;
    if (name !== 'xf' || !this.#inCells) return;
    const id = Number(attribute(attributes, 'numFmtId'));
    this.styles.push(styleOf(id, this.#codes.get(id)));
  }

  text(): void {}

  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }
}

/** The texts that cells share, in their order; guides to pronunciation are no text of the cell. */
export class SharedStrings implements XmlHandler {
  readonly strings: string[] = [];
  #text = '';
  #inText = false;
  #phonetic = false;
  #length = 0;

  constructor(readonly longest: number) {}

  open(name: string): void {
    if (name === 'si') this.#text = '';
    if (name === 'rPh') this.#phonetic = true;
    this.#inText = name === 't';
  }

  text(text: string): void {
    if (!this.#inText || this.#phonetic) return;
    this.#text += text;
    this.#length += text.length;
    if (this.#text.length > longestCell) throw new Refusal('F16', `${this.#text.slice(0, 40)}…`);
    if (this.#length > this.longest) throw new Refusal('F14', 'sharedStrings', { limit: this.longest });
  }

  close(name: string): void {
    this.#inText = false;
    if (name === 'rPh') this.#phonetic = false;
    if (name === 'si') this.strings.push(plainText(this.#text));
  }

  at(index: string): string {
    const text = this.strings[Number(index)];
    if (text === undefined) throw damaged('sharedStrings');
    return text;
  }
}

/** Letters that XML cannot hold are written `_x000D_`. */
export function plainText(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
}
