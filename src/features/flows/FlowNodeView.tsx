import type { KeyboardEvent } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import styles from './FlowDiagram.module.css';
import { labelGap, nodeWidth, type PlacedNode, twoLines } from './flowLayout.ts';
import { keyOf } from './flowTables.ts';
import type { NodeLabel } from './nodeLabel.ts';
import type { NodeWords } from './nodeWords.ts';

interface FlowNodeViewProps {
  readonly placed: PlacedNode;
  readonly words: NodeWords;
  readonly label: NodeLabel;
  /** Pixels for labels beside the outer columns, and of the whole. */
  readonly side: number;
  readonly width: number;
  /** The id of the hatch. */
  readonly hatch: string;
  readonly lit: boolean;
  /** The one node that Tab reaches; arrows move from it. */
  readonly reached: boolean;
  readonly onToggle: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onHover: (inside: boolean) => void;
  readonly onFocus: (inside: boolean) => void;
}

/** A node with its label, a switch of its clause. */
export function FlowNodeView(props: FlowNodeViewProps) {
  const { placed, words, label, side, width, hatch, lit, reached, onToggle, onKey, onHover, onFocus } = props;
  const { direction } = useLocale();
  const { node, x, y, height, rowHeight } = placed;
  const before = node.column === 'class' || node.column === 'funder';
  const target = { from: before ? x - side : x, width: side + nodeWidth };
  const turned = (from: number, length: number) => (direction === 'rtl' ? width - from - length : from);
  const labelX = turned(before ? x - labelGap : x + nodeWidth + labelGap, 0);
  const middle = y + Math.min(rowHeight / 2, Math.max(9, height / 2));
  const { broken } = label;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape of a drawing cannot be a button element.
    <g
      role="button"
      data-node={keyOf(node)}
      tabIndex={reached ? 0 : -1}
      aria-pressed={words.chosen}
      aria-disabled={node.together || undefined}
      aria-label={words.caption}
      className={lit || words.chosen ? `${styles.node} ${styles.strong}` : styles.node}
      onClick={onToggle}
      onKeyDown={onKey}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onFocus={() => onFocus(true)}
      onBlur={() => onFocus(false)}
    >
      <title>{words.caption}</title>
      <rect
        x={turned(target.from, target.width)}
        y={y - 2}
        width={target.width}
        height={rowHeight + 4}
        className={styles.target}
      />
      <rect x={turned(x, nodeWidth)} y={y} width={nodeWidth} height={height} className={styles.ground} />
      <rect
        x={turned(x, nodeWidth)}
        y={y}
        width={nodeWidth}
        height={height}
        {...(node.apart && { fill: `url(#${hatch})` })}
        className={node.apart ? styles.apart : styles.shape}
      />
      <text
        x={labelX}
        y={broken ? Math.max(y + twoLines / 2, middle) : middle}
        dy={broken ? '-.2em' : '.35em'}
        textAnchor={before ? 'end' : 'start'}
        direction={direction}
        className={styles.label}
      >
        {label.name}
        <tspan {...(broken && { x: labelX, dy: '1.25em' })}>
          {label.more}
          {(label.more || !broken) && ' '}
          <tspan className={styles.amount}>{label.amount}</tspan>
        </tspan>
      </text>
    </g>
  );
}
