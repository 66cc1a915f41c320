import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { HatchPattern } from '../../ui/chart/HatchPattern.tsx';
import { ScrollRegion } from '../../ui/chart/ScrollRegion.tsx';
import { useWidth } from '../../ui/chart/useWidth.ts';
import { FlowBands } from './FlowBands.tsx';
import styles from './FlowDiagram.module.css';
import { FlowNodeView } from './FlowNodeView.tsx';
import type { FlowNode } from './flow.ts';
import { type FlowLayout, labelRoom, nodeWidth, placeFlow, twoLines } from './flowLayout.ts';
import type { FlowsModel } from './flowsModel.ts';
import { keyOf } from './flowTables.ts';
import { nodeBeside } from './nodeBeside.ts';
import { nodeLabel } from './nodeLabel.ts';

interface FlowDiagramProps {
  readonly model: FlowsModel;
  readonly onToggle: (key: string) => void;
}

/** Pixels: the narrowest drawing, and what labels take of it on each side: more where there is room. */
const narrowest = 560;
const sideOf = (width: number) => (width >= 1200 ? 250 : Math.min(188, Math.round(width / 4)));

/** Pixels over the columns for their headings, and under them for the focus ring. */
const head = 26;
const edge = 4;

/** Bands between three columns; those of the node under the pointer, in focus or chosen stand out. */
export function FlowDiagram({ model, onToggle }: FlowDiagramProps) {
  const { direction } = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const width = Math.max(narrowest, useWidth(frame, 736));
  const side = sideOf(width);
  const room = { width, side };
  const labelOf = (node: FlowNode, tall: boolean) => nodeLabel(model.words(node), labelRoom(node, room), tall);
  const layout = placeFlow(model.flow, room, (node) => labelOf(node, false).broken);
  const nodes = layout.nodes.flat().map((placed) => ({ placed, key: keyOf(placed.node) }));
  const lit = litNodes(model, hovered ?? focused);
  const reached = nodes.some(({ key }) => key === entry) ? entry : nodes[0]?.key;
  const onKey = (key: string, event: KeyboardEvent) => {
    const next = nodeBeside(layout.nodes, key, event.key, direction);
    if (event.key === 'Enter' || event.key === ' ') onToggle(key);
    else if (next) frame.current?.querySelector<SVGElement>(`[data-node="${next}"]`)?.focus();
    else return;
    event.preventDefault();
  };
  const height = head + layout.height + edge;
  return (
    <div ref={frame}>
      <ScrollRegion label={model.title.heading}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure has a title and a sentence; its nodes have names. */}
        <svg width={width} height={height} className={styles.drawing} viewBox={`0 ${-head} ${width} ${height}`}>
          <HatchPattern id={hatch} />
          <g transform={direction === 'rtl' ? `translate(${width} 0) scale(-1 1)` : undefined}>
            <FlowBands layout={layout} bundles={model.bundles} lit={lit} />
          </g>
          <Headings layout={layout} model={model} width={width} />
          {nodes.map(({ key, placed }) => (
            <FlowNodeView
              key={key}
              placed={placed}
              words={model.words(placed.node)}
              label={labelOf(placed.node, placed.rowHeight >= twoLines)}
              side={side}
              width={width}
              hatch={hatch}
              lit={lit.has(key)}
              reached={key === reached}
              onToggle={() => onToggle(key)}
              onKey={(event) => onKey(key, event)}
              onHover={(inside) => setHovered(inside ? key : null)}
              onFocus={(inside) => {
                setFocused(inside ? key : null);
                if (inside) setEntry(key);
              }}
            />
          ))}
        </svg>
      </ScrollRegion>
    </div>
  );
}

interface HeadingsProps {
  readonly layout: FlowLayout;
  readonly model: FlowsModel;
  readonly width: number;
}

function Headings({ layout, model: { flow, headings }, width }: HeadingsProps) {
  const { direction } = useLocale();
  return flow.columns.map((column, index) => {
    const start = layout.nodes[index]?.[0]?.x ?? 0;
    const x = index === 0 ? start + nodeWidth : start;
    return (
      <text
        key={column}
        x={direction === 'rtl' ? width - x : x}
        y={-10}
        textAnchor={index === 0 ? 'end' : 'start'}
        direction={direction}
        className={styles.heading}
      >
        {headings[column]}
      </text>
    );
  });
}

/** The node pointed at or in focus; else those chosen, where their column holds others to tell them from. */
function litNodes({ flow, words }: FlowsModel, active: string | null): ReadonlySet<string> {
  if (active !== null) return new Set([active]);
  const chosen = flow.nodes.map((column) => column.filter((node) => column.length > 1 && words(node).chosen));
  return new Set(chosen.flat().map(keyOf));
}
