import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { box, type Drawing, moved, type Sheet, words } from '../../ui/picture/sheet.ts';
import type { FlowNode } from './flow.ts';
import { type FlowLayout, labelGap, labelRoom, nodeWidth, type PlacedNode, placeFlow, twoLines } from './flowLayout.ts';
import type { FlowsModel } from './flowsModel.ts';
import { nodeLabel } from './nodeLabel.ts';

/** Pixels of the picture to one of the diagram, and what labels take of it on each side. */
const k = 1.25;
const side = 230;
const head = 26;

/** Bands between three columns, as on screen; those of a chosen node stand out. */
export function flowsPicture(model: FlowsModel, voice: Voice, sheet: Sheet): Figure {
  const drawing = drawFlow(model, { ...sheet, width: sheet.width / k });
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: [model.reading, ...model.notes.filter((note) => note !== voice.t('explore.partialPhrase'))],
    drawing: {
      marks: [mark('g', { transform: `scale(${k})` }, ...drawing.marks)],
      height: drawing.height * k,
    },
  };
}

function drawFlow(model: FlowsModel, sheet: Sheet): Drawing {
  const room = { width: sheet.width, side };
  const labelOf = (node: FlowNode, tall: boolean) => nodeLabel(model.words(node), labelRoom(node, room), tall);
  const layout = placeFlow(model.flow, room, (node) => labelOf(node, false).broken);
  const nodes = layout.nodes.flat();
  const mirror = sheet.direction === 'rtl' ? `translate(${sheet.width} 0) scale(-1 1)` : 'translate(0 0)';
  const content = [
    mark('g', { transform: mirror }, ...bandMarks(model, layout)),
    ...headingMarks(model, layout, sheet),
    ...nodes.flatMap((placed) => nodeMarks(placed, model, labelOf(placed.node, placed.rowHeight >= twoLines), sheet)),
  ];
  return { marks: [moved(content, 0, head)], height: head + layout.height + 4 };
}

/** Chosen, where its column holds others to tell it from. */
function isLit({ flow, words: said }: FlowsModel, node: FlowNode): boolean {
  return said(node).chosen && flow.nodes.some((column) => column.length > 1 && column.includes(node));
}

function bandMarks(model: FlowsModel, { bands, bundles }: FlowLayout): Mark[] {
  return [
    ...bands.map(({ path, width, ends }) => {
      const lit = ends.some((node) => isLit(model, node));
      return mark('path', {
        d: path,
        fill: 'none',
        'stroke-width': Math.max(0.75, width),
        stroke: lit ? inks.accent : inks.grey,
        'stroke-opacity': lit ? 0.55 : 0.5,
      });
    }),
    ...bundles.flatMap((bundle) =>
      bundle
        ? [mark('rect', { x: bundle.x, y: bundle.y, width: nodeWidth, height: bundle.height, fill: inks.grey })]
        : [],
    ),
  ];
}

function headingMarks({ flow, headings }: FlowsModel, layout: FlowLayout, sheet: Sheet): Mark[] {
  return flow.columns.map((column, index) => {
    const start = layout.nodes[index]?.[0]?.x ?? 0;
    const x = index === 0 ? start + nodeWidth : start;
    const type = { size: 12.5, line: 16, weight: 500 } as const;
    return words(sheet, headings[column], x, -10, { type, align: index === 0 ? 'end' : 'start' });
  });
}

const name = { size: 12.5, line: 16, weight: 400 } as const;
const amount = { ...name, weight: 500 } as const;

function nodeMarks(
  { node, x, y, height, rowHeight }: PlacedNode,
  model: FlowsModel,
  label: ReturnType<typeof nodeLabel>,
  sheet: Sheet,
): Mark[] {
  const first = node.column === model.flow.columns[0];
  const lit = isLit(model, node);
  const hatched = { fill: paints.hatch, stroke: inks.rule2, 'stroke-width': 0.75 };
  const at = first ? x - labelGap : x + nodeWidth + labelGap;
  const middle = y + Math.min(rowHeight / 2, Math.max(9, height / 2));
  const centre = label.broken ? Math.max(y + twoLines / 2, middle) : middle;
  return [
    box(sheet, x, y, nodeWidth, height, { fill: inks.paper }),
    box(sheet, x, y, nodeWidth, height, node.apart ? hatched : { fill: lit ? inks.accent : inks.ink2 }),
    ...labelMarks(label, { at, y: centre, first, lit }, sheet),
  ];
}

interface LabelPlace {
  readonly at: number;
  readonly y: number;
  readonly first: boolean;
  readonly lit: boolean;
}

function labelMarks(label: ReturnType<typeof nodeLabel>, { at, y, first, lit }: LabelPlace, sheet: Sheet): Mark[] {
  const fill = lit ? inks.accent : inks.ink;
  const casing = { stroke: inks.paper, width: 3 };
  const line = (text: string, figure: string, top: number) => {
    const style = { type: name, fill, align: first ? ('end' as const) : ('start' as const), casing };
    const [before, after] = [width(text, name, sheet), width(figure, amount, sheet)];
    const gap = text === '' || figure === '' ? 0 : 5;
    const [textAt, figureAt] = first ? [at - after - gap, at] : [at, at + before + gap];
    return [
      ...(text === '' ? [] : [words(sheet, text, textAt, top, style)]),
      ...(figure === '' ? [] : [words(sheet, figure, figureAt, top, { ...style, type: amount, reads: 'own' })]),
    ];
  };
  if (!label.broken) return line(label.name, label.amount, y + 4.5);
  return [...line(label.name, '', y - 3), ...line(label.more.trim(), label.amount, y + 13)];
}

function width(text: string, type: typeof name | typeof amount, { measure }: Sheet): number {
  return text === '' ? 0 : measure(text, type.size, type.weight);
}
