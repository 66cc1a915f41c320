import { useMemo, useState } from 'react';
import type { AuditRecord } from '../../core/audit/auditRecord.ts';
import { type CoverageState, coverageOf } from '../../core/audit/coverage.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ClassChoice } from './ClassChoice.tsx';
import styles from './Coverage.module.css';
import { CoverageMark, CoverageShapes } from './CoverageMark.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { cellsOf } from './coverageCells.ts';
import { classesOf, type NamedLine, orderedLines, standingOrder } from './coverageLines.ts';
import { figuresQuery } from './figuresQuery.ts';
import { LineDialog } from './LineDialog.tsx';

interface CoverageProps {
  readonly record: AuditRecord;
  /** Shows the audit again. */
  readonly address: string;
}

/** The institution whose years are open, and the one asked about; null for all of them. */
interface Opened {
  readonly line: NamedLine;
  readonly year: string | null;
}

/** Institutions shown before the rest are asked for. */
const stretch = 20;

const states: readonly CoverageState[] = ['complete', 'partial', 'nil', 'notPublished', 'notInEdition', 'notDue'];

/** What lists an edition holds, by institution and year, and what it lacks. */
export function Coverage({ record, address }: CoverageProps) {
  const { t, format, language } = useLocale();
  const [order, setOrder] = useState(standingOrder);
  const [chosen, setChosen] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const matrix = useMemo(() => coverageOf(record), [record]);
  const speech = { t, language, compare: format.compare };
  const lines = orderedLines(matrix, order, speech).filter(
    ({ institution }) => chosen === null || institution.class === chosen,
  );
  const shown = whole ? lines : lines.slice(0, stretch);
  const waysOf = (line: NamedLine) => cellsOf(line, matrix.years, record.edition);
  const figuresOf = ({ institution }: NamedLine, year: string) => figuresQuery(institution, year, record.edition);
  const used = states.filter((state) => matrix.lines.some((line) => line.states.includes(state)));
  const simulated = record.edition.kind === 'simulated';
  if (matrix.years.length === 0) return <UndatedCoverage lines={lines} />;
  return (
    <section className={styles.section} aria-labelledby="audit-coverage">
      <CoverageShapes />
      <h2 id="audit-coverage">{t('audit.coverage.title')}</h2>
      <p className={styles.note}>
        {t('audit.coverage.note')} {t('audit.coverage.lacking')}{' '}
        <span className={styles.byCell}>
          {t(simulated ? 'audit.coverage.leadsFigures' : 'audit.coverage.leads')} {t('audit.coverage.keys')}
        </span>
        <span className={styles.byRow}>
          {t(simulated ? 'audit.coverage.leadsRowFigures' : 'audit.coverage.leadsRow')}
        </span>
      </p>
      <ClassChoice classes={classesOf(matrix)} chosen={chosen} onChoose={setChosen} />
      <p className={styles.range}>{format.range(matrix.years[0] ?? '', matrix.years.at(-1) ?? '')}</p>
      <CoverageTable
        {...{ matrix, shown, order, figuresOf }}
        all={lines}
        cellsOf={waysOf}
        onOrder={setOrder}
        onOpen={(line, year) => setOpened({ line, year })}
      />
      <div className={styles.foot}>
        <ul className={styles.key}>
          {used.map((state) => (
            <li key={state}>
              <CoverageMark state={state} /> {t(`audit.coverage.state.${state}`)}
            </li>
          ))}
        </ul>
        {lines.length > stretch && (
          <button type="button" className={styles.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('audit.coverage.fewer') : t('audit.coverage.more', { count: lines.length - stretch })}
          </button>
        )}
      </div>
      <DueNote record={record} />
      {opened && (
        <LineDialog
          {...{ ...opened, address }}
          cells={waysOf(opened.line)}
          figuresOf={(year) => figuresOf(opened.line, year)}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

/** What lists that state no year are, where no list states one; nothing where there is none. */
function UndatedCoverage({ lines }: { readonly lines: readonly NamedLine[] }) {
  const { t } = useLocale();
  const told = lines.flatMap(({ institution, name, undatedState }) =>
    undatedState ? [{ key: institution.key, name, state: undatedState }] : [],
  );
  if (told.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="audit-coverage">
      <CoverageShapes />
      <h2 id="audit-coverage">{t('audit.coverage.title')}</h2>
      <ul className={styles.key}>
        {told.map(({ key, name, state }) => (
          <li key={key}>
            <CoverageMark state={state} />{' '}
            {t('audit.coverage.withoutYear', { name, state: t(`audit.coverage.state.${state}`) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Since when lists were due, as far as a source says. */
function DueNote({ record: { roster, edition } }: Pick<CoverageProps, 'record'>) {
  const { t } = useLocale();
  if (edition.kind === 'simulated') return null;
  if (roster.some(({ expectedFrom }) => expectedFrom !== '')) return null;
  return <p className={styles.note}>{t('audit.coverage.dueNotKnown')}</p>;
}
