import { type Mark, marksIn } from './mark.ts';

/** One face as the page's style sheet declares it. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  /** Absolute address of its file. */
  readonly url: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** The ranges as declared. */
  readonly declared: string;
}

/** Code points of `U+20-7e, U+131`; every one where nothing is declared. */
export function parseRanges(declared: string): Face['ranges'] {
  const ranges = [...declared.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
    ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  );
  return ranges.length > 0 ? ranges : [[0, 0x10ffff]];
}

/** What every text of a picture is set in, first choice first. */
const families = ['IBM Plex Sans', 'IBM Plex Sans Arabic', 'Noto Sans Tifinagh'] as const;

/** The families as style sheets and attributes list them. */
export const familyList = [...families.map((family) => `'${family}'`), 'sans-serif'].join(', ');

/** The faces that some text of a picture is set in. */
export function facesUsed(picture: Mark, faces: readonly Face[]): readonly Face[] {
  const used = codePointsByWeight(picture);
  return faces.filter(({ family, weight, ranges }) => {
    if (!families.some((known) => known === family)) return false;
    const points = [...(used.get(weight) ?? [])];
    return ranges.some(([first, last]) => points.some((point) => point >= first && point <= last));
  });
}

function codePointsByWeight(picture: Mark): ReadonlyMap<number, ReadonlySet<number>> {
  const used = new Map<number, Set<number>>();
  const add = (text: string, weight: number) => {
    const points = used.get(weight) ?? new Set();
    for (const sign of text) points.add(sign.codePointAt(0) ?? 0);
    used.set(weight, points);
  };
  for (const { name, attributes, children } of marksIn(picture)) {
    if (name !== 'text' && name !== 'tspan') continue;
    const weight = Number(attributes['font-weight'] ?? 400);
    for (const child of children) if (typeof child === 'string') add(child, weight);
  }
  return used;
}

/** A face with its file inside, as a picture that stands alone holds it. */
export function embedded({ family, weight, declared }: Face, base64: string): string {
  const range = declared === '' ? '' : `unicode-range:${declared};`;
  return `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
}
