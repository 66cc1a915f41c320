import type { ComponentType } from 'react';
import type { SubjectKind } from '../../core/model/subject.ts';
import { LabelPart, PurposePart, SpellingPart } from './AboutParts.tsx';
import type { PartProps } from './partProps.ts';
import { FunderPart, RecipientPart } from './RankedPart.tsx';
import { RegionPart } from './RegionPart.tsx';
import styles from './Report.module.css';
import { SectorPart } from './SectorPart.tsx';
import { SizePart, YearPart } from './TrendParts.tsx';

const parts = {
  sectors: SectorPart,
  regions: RegionPart,
  years: YearPart,
  sizes: SizePart,
  funders: FunderPart,
  recipients: RecipientPart,
  labels: LabelPart,
  purposes: PurposePart,
  spellings: SpellingPart,
} as const satisfies Record<string, ComponentType<PartProps>>;
type Part = keyof typeof parts;

/** Stacks of parts side by side, or one over the whole width. */
type Row = readonly (readonly Part[])[];

const charts: Row = [['years'], ['sizes']];
const parties: Row = [['funders'], ['recipients']];

/** What stands on the page of each kind of report, from the top. */
const layouts: Readonly<Record<SubjectKind | 'selection', readonly Row[]>> = {
  region: [[['sectors']], charts, parties],
  province: [[['sectors']], charts, parties],
  sector: [[['regions'], ['labels']], charts, parties],
  funder: [[['regions'], ['sectors']], charts, [['recipients'], ['labels']]],
  recipient: [
    [
      ['years', 'funders', 'regions', 'spellings'],
      ['sizes', 'purposes', 'sectors', 'labels'],
    ],
  ],
  selection: [[['regions'], ['sectors']], charts, parties],
};

/** What for, when, from whom and to whom: lists that close on their totals. */
export function Tables(props: Omit<PartProps, 'wide'>) {
  const { about } = props.exploration;
  return layouts[about?.subject.of ?? 'selection'].map((row) => {
    const wide = row.length === 1;
    return (
      <div key={row.join(' ')} className={wide ? undefined : styles.two}>
        {row.map((stack) => (
          <div key={stack.join(' ')} className={styles.stack}>
            {stack.map((name) => {
              const Part = parts[name];
              return <Part key={name} {...props} wide={wide} />;
            })}
          </div>
        ))}
      </div>
    );
  });
}
