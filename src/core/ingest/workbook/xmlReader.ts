import { Refusal } from '../refusal.ts';
import { unescapeXml } from './xmlText.ts';
import { damaged } from './zipEntries.ts';

/** What a part of a workbook is told as it is read; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  /** Text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

const longestTag = 1 << 17;
const longestReference = 12;
const deepest = 64;
const declaration = '<!DOCTYPE';
/** Kinds of markup that are no tags: how each begins and ends. */
const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Reads well-formed XML piece by piece and holds no more than one tag of it. It knows no document type: a part that
 * declares one, and with it entities that grow or reach outside, is refused (F16).
 * @throws Refusal F15 where the text is not well-formed.
 */
export class XmlReader {
  readonly #open: string[] = [];
  #rest = '';
  #rooted = false;

  constructor(
    readonly part: string,
    readonly handler: XmlHandler,
  ) {}

  feed(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (let tag = text.indexOf('<'); tag !== -1; tag = text.indexOf('<', at)) {
      this.#tell(text.slice(at, tag));
      const end = this.#markup(text, tag);
      if (end === -1) {
        this.#keep(text, tag);
        return;
      }
      at = end;
    }
    const reference = text.lastIndexOf('&');
    const open = reference >= at && text.length - reference < longestReference && !text.includes(';', reference);
    this.#tell(text.slice(at, open ? reference : text.length));
    this.#rest = open ? text.slice(reference) : '';
  }

  /** Call once after the last piece. */
  end(): void {
    if (this.#open.length > 0 || !this.#rooted || this.#rest.trim() !== '') throw damaged(this.part);
  }

  #keep(text: string, from: number): void {
    if (text.length - from > longestTag) throw damaged(this.part);
    this.#rest = text.slice(from);
  }

  #tell(text: string): void {
    if (text === '') return;
    if (this.#open.length > 0) this.handler.text(unescapeXml(text));
    else if (text.replace('\ufeff', '').trim() !== '') throw damaged(this.part);
  }

  /** Reads what opens at `at` and says where it ends; -1 while its end has not come. */
  #markup(text: string, at: number): number {
    const next = text[at + 1];
    if (next === '!' || next === '?') return this.#aside(text, at);
    const end = endOfTag(text, at);
    if (end === -1) return -1;
    if (next === '/') this.#close(text.slice(at + 2, end));
    else this.#start(text.slice(at + 1, end));
    return end + 1;
  }

  #aside(text: string, at: number): number {
    const aside = asides.find(([start]) => text.startsWith(start, at));
    if (!aside) {
      if (text.length - at < declaration.length) return -1;
      throw new Refusal('F16', text.startsWith(declaration, at) ? declaration : '<!');
    }
    const [start, finish] = aside;
    const end = text.indexOf(finish, at + start.length);
    if (end === -1) return -1;
    if (start === '<![CDATA[' && this.#open.length > 0) this.handler.text(text.slice(at + start.length, end));
    return end + finish.length;
  }

  #start(tag: string): void {
    const closed = tag.endsWith('/');
    const space = tag.search(/\s/);
    const bare = closed ? tag.slice(0, -1) : tag;
    const name = space === -1 ? bare : bare.slice(0, space);
    if (name === '' || this.#open.length >= deepest || (this.#rooted && this.#open.length === 0))
      throw damaged(this.part);
    this.#rooted = true;
    this.handler.open(local(name), space === -1 ? '' : bare.slice(space + 1));
    if (closed) this.handler.close(local(name));
    else this.#open.push(name);
  }

  #close(tag: string): void {
    const name = tag.trimEnd();
    if (this.#open.pop() !== name) throw damaged(this.part);
    this.handler.close(local(name));
  }
}

/** A value may hold the sign that ends a tag: the tag then goes on to the next one behind a closed quote. */
function endOfTag(text: string, at: number): number {
  let end = text.indexOf('>', at);
  while (end !== -1 && end - at <= longestTag && isInsideValue(text, at, end)) end = text.indexOf('>', end + 1);
  return end;
}

function isInsideValue(text: string, at: number, end: number): boolean {
  const before = text[end - 1];
  if (before === '"' || before === '/' || before === "'") return false;
  const tag = text.slice(at, end);
  return tag.includes('"') && tag.split('"').length % 2 === 0;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
