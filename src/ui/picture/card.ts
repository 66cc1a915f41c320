import type { Direction } from '../../i18n/languages.ts';
import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';
import { patterns } from './patterns.ts';
import { type Measure, type Type, wrapped } from './typeset.ts';

/** What stands in a picture for whom an address is sent to: few words, large, and a map. Blanks are left out. */
export interface Card {
  readonly direction: Direction;
  /** What kind of page it is of. */
  readonly kicker: string;
  readonly simulated: string;
  readonly lines: readonly CardLine[];
  /** What must be known before the figures are passed on. */
  readonly notes: readonly string[];
  /** The site's own address in short, and whose outlines the map has. */
  readonly foot: { readonly site: string; readonly credit: string };
  readonly brand: { readonly name: string; readonly other: string; readonly outline: string };
  readonly map: { readonly marks: readonly Mark[]; readonly width: number; readonly height: number };
  /** What on the map is no amount: a paint, perhaps another over it, and its meaning. */
  readonly keys: readonly { readonly fill: string; readonly over?: string; readonly text: string }[];
}

export interface CardLine {
  /** A figure's place in it is marked `<figure/>`. */
  readonly text: string;
  readonly figure?: string;
  readonly tone: 'strong' | 'light' | 'accent';
}

/** The size that readers of Open Graph ask for, pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 56;
const columnWidth = 560;
const band = 10;

/** A card as one SVG without its fonts: each line says its own direction, as no direction is drawn but by its signs. */
export function cardPicture(card: Card, measure: Measure): Mark {
  const { width, height } = cardSize;
  const { map, direction } = card;
  const k = (height - band) / map.height;
  const x = direction === 'rtl' ? 0 : width - map.width * k;
  return mark(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    patterns,
    mark('rect', { width, height, fill: inks.paper }),
    mark('g', { transform: `translate(${x} ${band}) scale(${k})` }, ...map.marks),
    mark('rect', { width, height: band, fill: inks.ink }),
    ...brandMarks(card, measure),
    ...textMarks(card, measure),
    ...keyMarks(card),
    ...footMarks(card, measure),
  );
}

interface Style extends Type {
  readonly fill: string;
}

/** Where a text begins, counted from the side where reading starts. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const arabic = /[\u0600-\u06FF]/;

/** One line on the side where the card's reading starts, its figure stressed; a line without Arabic reads from the left. */
function line(direction: Direction, text: string, { x, y }: Place, style: Style, figure = ''): Mark {
  const rtl = direction === 'rtl';
  const [before = '', after] = text.split('<figure/>');
  const stressed = after === undefined ? [] : [mark('tspan', { 'font-weight': 600 }, figure), after];
  return mark(
    'text',
    {
      x: rtl ? cardSize.width - x : x,
      y,
      'text-anchor': rtl ? 'end' : 'start',
      'font-family': arabic.test(text) || rtl ? "'IBM Plex Sans Arabic'" : "'IBM Plex Sans', 'Noto Sans Tifinagh'",
      'font-size': style.size,
      'font-weight': style.weight,
      fill: style.fill,
      'xml:space': 'preserve',
    },
    rtl ? `${arabic.test(text) ? '\u2067' : '\u2066'}${before}` : before,
    ...stressed,
    ...(rtl ? ['\u2069'] : []),
  );
}

function brandMarks({ direction, brand }: Card, measure: Measure): Mark[] {
  const side = 34;
  const left = direction === 'rtl' ? cardSize.width - margin - side : margin;
  const type = { size: 28, line: 34, weight: 500, fill: inks.ink } as const;
  const other = margin + side + 14 + measure(brand.name, type.size, type.weight) + 14;
  return [
    mark(
      'g',
      { transform: `translate(${left} 48) scale(${side / 22})` },
      mark('rect', {
        x: 0.75,
        y: 0.75,
        width: 20.5,
        height: 20.5,
        fill: 'none',
        stroke: inks.ink,
        'stroke-width': 1.5,
      }),
      mark('path', { d: brand.outline, fill: inks.ink }),
    ),
    line(direction, brand.name, { x: margin + side + 14, y: 75 }, type),
    line(direction, brand.other, { x: other, y: 75 }, { ...type, size: 24, weight: 400, fill: inks.ink2 }),
  ];
}

/** The sizes the lines are tried in, largest first. */
const sizes = [52, 46, 40, 36, 32, 28, 26] as const;

/** A text takes no more lines than this. */
const mostLines = 3;

const tones = {
  strong: { weight: 500, fill: inks.ink },
  light: { weight: 300, fill: inks.ink },
  accent: { weight: 500, fill: inks.accent },
} as const;

/** From where the lines begin to where the keys of the map would, pixels. */
const room = 440;
const keyLine = 24;

function textMarks(card: Card, measure: Measure): Mark[] {
  const { direction, kicker, simulated } = card;
  const above = [
    ...(simulated === '' ? [] : [{ text: simulated, fill: inks.alert }]),
    ...(kicker === '' ? [] : [{ text: kicker, fill: inks.accent }]),
  ];
  const top = 108 + above.length * 38;
  const drawings = sizes.map((size) => linesIn(size, card, top, measure));
  const fitting =
    drawings.find(({ height }) => top + height <= 108 + room - card.keys.length * keyLine) ?? drawings.at(-1);
  return [
    ...above.map(({ text, fill }, index) =>
      line(direction, text, { x: margin, y: 134 + index * 38 }, { size: 26, line: 34, weight: 500, fill }),
    ),
    ...(fitting?.marks ?? []),
  ];
}

function linesIn(size: number, { direction, lines, notes }: Card, top: number, measure: Measure) {
  const leading = direction === 'rtl' ? 1.5 : 1.32;
  const marks: Mark[] = [];
  let y = top;
  const put = (text: string, style: Style, figure = '') => {
    const withFigure: Measure = (said, ...type) => measure(said.replace('<figure/>', figure), ...type);
    for (const piece of cut(wrapped(text, columnWidth, style, withFigure))) {
      y += style.line;
      marks.push(line(direction, piece, { x: margin, y: y - style.line * 0.24 }, style, figure));
    }
  };
  for (const { text, figure, tone } of lines) {
    put(text, { size, line: Math.round(size * leading), ...tones[tone] }, figure);
  }
  y += 14;
  for (const note of notes) put(note, { size: 23, line: Math.round(23 * leading) + 2, weight: 400, fill: inks.ink2 });
  return { marks, height: y - top };
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`] : lines;
}

function keyMarks({ direction, keys }: Card): Mark[] {
  const side = 15;
  const left = direction === 'rtl' ? cardSize.width - margin - side : margin;
  const style = { size: 15, line: 20, weight: 400, fill: inks.ink2 } as const;
  return keys.flatMap(({ fill, over, text }, index) => {
    const y = 553 - (keys.length - 1 - index) * keyLine;
    const square = (paint: string) => mark('rect', { x: left, y: y - 13, width: side, height: side, fill: paint });
    return [square(fill), ...(over ? [square(over)] : []), line(direction, text, { x: margin + side + 10, y }, style)];
  });
}

function footMarks({ direction, foot: { site, credit } }: Card, measure: Measure): Mark[] {
  const type = { size: 23, line: 30, weight: 500, fill: inks.ink } as const;
  const y = 590;
  const after = site === '' ? margin : margin + measure(site, type.size, type.weight) + 20;
  return [
    ...(site === '' ? [] : [line(direction, site, { x: margin, y }, type)]),
    line(direction, credit, { x: after, y }, { ...type, size: 16, weight: 400, fill: inks.ink3 }),
  ];
}
