import { createElement, type ReactNode, useId } from 'react';
import { HatchBlock } from '../chart/Hatch.tsx';
import { Dotted, Hatched } from '../chart/Looks.tsx';
import { inks } from './inks.ts';
import type { Mark } from './mark.ts';
import { paints } from './patterns.ts';
import type { Drawing, Sheet } from './sheet.ts';

interface PictureViewProps {
  readonly drawing: Drawing;
  readonly sheet: Pick<Sheet, 'width'>;
  /** The picture in one sentence. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** A picture's drawing on the page, for paper: white ground, the selection in ink, and looks made of lines. */
export function PictureView({ drawing, sheet, label, className }: PictureViewProps) {
  const id = useId();
  return (
    <svg
      className={className}
      viewBox={`0 0 ${sheet.width} ${Math.ceil(drawing.height)}`}
      role="img"
      aria-label={label}
    >
      {drawing.marks.map((mark, index) => drawn(mark, `${id}${index}`))}
    </svg>
  );
}

/** `id` is unique on the page. */
function drawn(mark: Mark, id: string): ReactNode {
  const { name, attributes, children } = mark;
  const { fill } = attributes;
  const Look = typeof fill === 'string' ? looks[fill] : undefined;
  if (Look) {
    return (
      <Look key={id} width={reach} height={reach}>
        {outlineOf(mark, id)}
      </Look>
    );
  }
  if (fill === paints.hatch) return <HatchedBox key={id} id={id} mark={mark} />;
  const inside = merged(children).map((child, index) =>
    typeof child === 'string' ? child : drawn(child, `${id}-${index}`),
  );
  return createElement(name, { key: id, ...properties(name, attributes) }, ...inside);
}

const looks: Readonly<Record<string, typeof Dotted>> = { [paints.few]: Dotted, [paints.noList]: Hatched };

/** Farther than a plate reaches from its origin, in its units. */
const reach = 800;

/** Areas of one look as a single outline, at the place of the last: areas do not overlap. */
function merged(marks: Mark['children']): Mark['children'] {
  const isArea =
    (fill: string) =>
    (mark: Mark | string): mark is Mark =>
      typeof mark !== 'string' && mark.name === 'path' && mark.attributes.fill === fill;
  return Object.keys(looks).reduce<Mark['children']>((all, fill) => {
    const areas = all.filter(isArea(fill));
    const last = areas.at(-1);
    if (!last) return all;
    const whole = {
      ...last,
      attributes: { ...last.attributes, d: areas.map(({ attributes }) => attributes.d).join('') },
    };
    const kept = all.filter((mark) => mark === last || !isArea(fill)(mark));
    return kept.map((mark) => (mark === last ? whole : mark));
  }, marks);
}

function outlineOf({ name, attributes, children }: Mark, id: string): ReactNode {
  return drawn({ name, attributes: { ...attributes, fill: 'none' }, children }, `${id}-outline`);
}

function HatchedBox({ mark, id }: { readonly mark: Mark; readonly id: string }) {
  const at = (name: string) => Number(mark.attributes[name] ?? 0);
  return (
    <>
      <HatchBlock x={at('x')} y={at('y')} width={at('width')} height={at('height')} />
      {outlineOf(mark, id)}
    </>
  );
}

/** Colours of pictures that paper has otherwise. */
const onPaper: Readonly<Record<string, string>> = { [inks.paper]: '#fff', [inks.accent]: inks.ink };

/** The attributes as React names them; the fill of a text as a style, since the page's own rule would beat it. */
function properties(name: string, attributes: Mark['attributes']): Record<string, unknown> {
  const named = Object.entries(attributes).map(([key, value]) => [
    key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    onPaper[value] ?? value,
  ]);
  const { fill, ...others }: Record<string, unknown> = Object.fromEntries(named);
  if (fill === undefined) return others;
  return name === 'text' ? { ...others, style: { fill } } : { ...others, fill };
}
