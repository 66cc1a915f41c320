import styles from './FlowDiagram.module.css';
import { type FlowLayout, nodeWidth } from './flowLayout.ts';
import { keyOf } from './flowTables.ts';

interface FlowBandsProps {
  readonly layout: FlowLayout;
  /** What each bundle holds. */
  readonly bundles: readonly (string | null)[];
  /** Keys of the nodes whose bands stand out. */
  readonly lit: ReadonlySet<string>;
}

/** The bands, and the bar where the small ones of a stage run together; decoration beside the nodes and the table. */
export function FlowBands({ layout, bundles, lit }: FlowBandsProps) {
  return (
    <>
      {layout.bands.map(({ id, path, width, ends }) => (
        <path
          key={id}
          d={path}
          strokeWidth={Math.max(0.75, width)}
          className={ends.some((node) => lit.has(keyOf(node))) ? styles.lit : styles.band}
        />
      ))}
      {layout.bundles.map((bundle, stage) =>
        bundle ? (
          <rect
            key={bundle.x}
            x={bundle.x}
            y={bundle.y}
            width={nodeWidth}
            height={bundle.height}
            className={styles.bundle}
          >
            <title>{bundles[stage]}</title>
          </rect>
        ) : null,
      )}
    </>
  );
}
