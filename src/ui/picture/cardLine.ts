import type { Direction } from '../../i18n/languages.ts';
import { cardSize } from './card.ts';
import { type Mark, mark } from './mark.ts';
import type { Type } from './typeset.ts';

export interface Style extends Type {
  readonly fill: string;
}

/** Where a text begins, counted from the side where reading starts. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const arabic = /[\u0600-\u06FF]/;

/** One line on the side where the card's reading starts, its figure stressed; a line without Arabic reads from the left. */
export function line(direction: Direction, text: string, { x, y }: Place, style: Style, figure = ''): Mark {
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
