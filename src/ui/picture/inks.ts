/** The light colours of the site: a picture is made for paper, whatever the theme of the page it leaves. */
export const inks = {
  paper: '#f6f6f3',
  sunk: '#ecede8',
  ink: '#14191f',
  ink2: '#444b53',
  ink3: '#666d74',
  rule: '#cdd0cb',
  rule2: '#848988',
  grey: '#b9bdba',
  grey2: '#d9dbd7',
  accent: '#3528c4',
  alert: '#a30b37',
  money1: '#f2e9d2',
  money2: '#e4c492',
  money3: '#d59c5d',
  money4: '#c17335',
  money5: '#9d4e27',
  money6: '#6b2f20',
  need: '#14697a',
  less3: '#0a606c',
  less2: '#49939d',
  less1: '#99c4c7',
  alike: '#edeeea',
  more1: '#e0ba8b',
  more2: '#c37436',
  more3: '#863c21',
  cross00: '#ebece8',
  cross01: '#d1b079',
  cross02: '#b17531',
  cross10: '#90b7ba',
  cross11: '#808861',
  cross12: '#6c5a27',
  cross20: '#3a848e',
  cross21: '#34634a',
  cross22: '#2c411e',
  'on-cross00': '#14191f',
  'on-cross01': '#14191f',
  'on-cross02': '#14191f',
  'on-cross10': '#14191f',
  'on-cross11': '#14191f',
  'on-cross12': '#fff',
  'on-cross20': '#000',
  'on-cross21': '#fff',
  'on-cross22': '#fff',
  'on-money-low': '#14191f',
  'on-money-mid': '#14191f',
  'on-money-high': '#fff',
} as const;
export type Ink = keyof typeof inks;

const lowestFirst = [inks.money1, inks.money2, inks.money3, inks.money4, inks.money5, inks.money6] as const;

/** The tone of a class of money, 0 for the lowest, and what is written on it. */
export function moneyInk(index: number): { readonly fill: string; readonly text: string } {
  const fill = lowestFirst[index] ?? inks.paper;
  if (index < 3) return { fill, text: inks['on-money-low'] };
  return { fill, text: index === 3 ? inks['on-money-mid'] : inks['on-money-high'] };
}

/** The paint behind what a model names: a token, or a pattern as it is. */
export function inkOfPaint(paint: string): string {
  return paint.startsWith('url(') ? paint : inkOf(paint);
}

/**
 * The colour behind a token as models name it, `var(--money4)`.
 * @throws Error for a token that pictures have no colour for.
 */
export function inkOf(token: string): string {
  const colours: Readonly<Record<string, string>> = inks;
  const colour = colours[/^var\(--([\w-]+)\)$/.exec(token)?.[1] ?? ''];
  if (!colour) throw new Error(`no ink for ${token}`);
  return colour;
}
