import { axisEnd, lengthOn } from '../../ui/chart/axis.ts';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import styles from './FlowBars.module.css';
import type { FlowNode } from './flow.ts';
import type { FlowsModel } from './flowsModel.ts';
import { keyOf } from './flowTables.ts';
import type { NodeWords } from './nodeWords.ts';

interface FlowBarsProps {
  readonly model: FlowsModel;
  readonly onToggle: (key: string) => void;
}

/** The three columns as lists of bars on one scale, for pages too narrow for bands. */
export function FlowBars({ model, onToggle }: FlowBarsProps) {
  const { flow, words, headings } = model;
  const axis = axisEnd(flow.nodes.flat().map(({ sum }) => sum));
  return (
    <div className={styles.lists}>
      {flow.columns.map((column, index) => (
        <section key={column}>
          <h3 className={styles.heading}>{headings[column]}</h3>
          <ul>
            {flow.nodes[index]?.map((node) => {
              const said = words(node);
              return (
                <li key={node.value}>
                  <button
                    type="button"
                    className={styles.row}
                    aria-pressed={said.chosen}
                    aria-disabled={node.together || undefined}
                    aria-label={said.caption}
                    onClick={() => onToggle(keyOf(node))}
                  >
                    <span className={styles.name}>{said.name}</span>
                    <span className={styles.grants}>{said.grants}</span>
                    <bdi className={styles.amount}>{said.amount}</bdi>
                    <span className={styles.bar}>
                      <MeasureBar
                        length={lengthOn(axis, node.sum)}
                        height={4}
                        tone={toneOf(node, said)}
                        cut={node.sum > axis.end}
                      />
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function toneOf(node: FlowNode, { chosen }: NodeWords): 'accent' | 'hatch' | 'grey' {
  if (chosen) return 'accent';
  return node.apart ? 'hatch' : 'grey';
}
