import type { Direction, Language } from '../../i18n/languages.ts';
import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';
import { type Measure, type Type, wrapped } from './typeset.ts';

/**
 * What a drawing is made on. Every x of a drawing counts from the side where reading starts, so that
 * one drawing serves both directions: a sheet read from the right is the true mirror of the other.
 */
export interface Sheet {
  /** Pixels. */
  readonly width: number;
  readonly direction: Direction;
  readonly language: Language;
  readonly measure: Measure;
}

/** Part of a picture: what is drawn, from the top, and how high it is, pixels. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export type Role = 'title' | 'sentence' | 'label' | 'strong' | 'note' | 'small';

const latin: Readonly<Record<Role, Type>> = {
  title: { size: 36, line: 46, weight: 300 },
  sentence: { size: 18, line: 26, weight: 400 },
  label: { size: 16, line: 22, weight: 400 },
  strong: { size: 16, line: 22, weight: 500 },
  note: { size: 15, line: 22, weight: 400 },
  small: { size: 14, line: 20, weight: 400 },
};
const arabic: Readonly<Record<Role, Type>> = {
  title: { size: 36, line: 60, weight: 300 },
  sentence: { size: 19, line: 32, weight: 400 },
  label: { size: 17, line: 28, weight: 400 },
  strong: { size: 17, line: 28, weight: 500 },
  note: { size: 16, line: 27, weight: 400 },
  small: { size: 15, line: 24, weight: 400 },
};

export function typeOf({ language }: Sheet, role: Role): Type {
  return language === 'ar' ? arabic[role] : latin[role];
}

export interface WordsStyle {
  readonly type: Type;
  readonly fill?: string;
  readonly align?: 'start' | 'middle' | 'end';
  /** `page` for a sentence; `own` for a name or a figure, which reads in the direction of its first letter. */
  readonly reads?: 'page' | 'own';
  /** Degrees, against the side where reading starts. */
  readonly slant?: number;
  /** Colour of a casing around the letters, and its width in pixels. */
  readonly casing?: { readonly stroke: string; readonly width: number };
}

/** One line of text with its baseline at `y`. */
export function words(sheet: Sheet, text: string, x: number, y: number, style: WordsStyle): Mark {
  const { align = 'start' } = style;
  const [start, end] = sheet.direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const side = { start, middle: 'middle' as const, end }[align];
  return textAt(sheet, text, across(sheet, x), y, side, style);
}

/** A figure of a column between two x: all of a column share the right edge, whatever the direction. */
export function figure(sheet: Sheet, text: string, column: Stretch, y: number, style: WordsStyle): Mark {
  const x = sheet.direction === 'rtl' ? across(sheet, column.from) : column.to;
  return textAt(sheet, text, x, y, 'right', style);
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text on as many lines as it takes, from `y` down. */
export function paragraph(
  sheet: Sheet,
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  style: WordsStyle,
): Drawing {
  const lines = wrapped(text, width, style.type, sheet.measure);
  const marks = lines.map((line, index) => words(sheet, line, x, baseline(y, index, style.type), style));
  return { marks, height: lines.length * style.type.line };
}

/** The baseline of a line of text in lines that start at `y`. */
export function baseline(y: number, index: number, { size, line }: Type): number {
  return y + (index + 0.5) * line + size * 0.36;
}

export function box(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  attributes: Mark['attributes'],
): Mark {
  const left = sheet.direction === 'rtl' ? sheet.width - x - width : x;
  return mark('rect', { x: left, y, width, height, ...attributes });
}

export function stroke(
  sheet: Sheet,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  attributes: Mark['attributes'],
): Mark {
  return mark('line', { x1: across(sheet, x1), y1, x2: across(sheet, x2), y2, stroke: inks.ink, ...attributes });
}

/** Pixels from the left of an x that counts from the side where reading starts. */
export function across({ direction, width }: Pick<Sheet, 'direction' | 'width'>, x: number): number {
  return direction === 'rtl' ? width - x : x;
}

export function moved(marks: readonly Mark[], x: number, y: number): Mark {
  return mark('g', { transform: `translate(${x} ${y})` }, ...marks);
}

/** Drawings one under the other, each after the gap it asks for; those without height ask for none. */
export function stacked(parts: readonly (readonly [gap: number, drawing: Drawing])[]): Drawing {
  const marks: Mark[] = [];
  let height = 0;
  for (const [gap, drawing] of parts) {
    if (drawing.height === 0) continue;
    const y = height === 0 ? 0 : height + gap;
    marks.push(moved(drawing.marks, 0, y));
    height = y + drawing.height;
  }
  return { marks, height };
}

const letter = /\p{L}/u;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

function ownDirection(text: string): Direction {
  const first = letter.exec(text)?.[0];
  return first && rightToLeft.test(first) ? 'rtl' : 'ltr';
}

type Side = 'left' | 'middle' | 'right';

function textAt(sheet: Sheet, text: string, x: number, y: number, side: Side, style: WordsStyle): Mark {
  const { type, fill = inks.ink, reads = 'page', slant, casing } = style;
  const direction = reads === 'own' ? ownDirection(text) : sheet.direction;
  const turned = sheet.direction === 'rtl' ? slant : -(slant ?? 0);
  return mark(
    'text',
    {
      x,
      y,
      'font-size': type.size,
      'font-weight': type.weight,
      fill,
      direction,
      'unicode-bidi': 'embed',
      'text-anchor': anchorOf(side, direction),
      ...(slant && { transform: `rotate(${turned} ${x} ${y})` }),
      ...(casing && {
        stroke: casing.stroke,
        'stroke-width': casing.width,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    text,
  );
}

/** In text that reads from the right, the start is its right edge. */
function anchorOf(side: Side, direction: Direction): 'start' | 'middle' | 'end' {
  if (side === 'middle') return 'middle';
  return (side === 'left') === (direction === 'ltr') ? 'start' : 'end';
}
