import { useMemo } from 'react';
import { difference } from '../../core/query/difference.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import styles from './Difference.module.css';
import { changeTones, differenceModel } from './differenceModel.ts';
import { PeriodBrush } from './PeriodBrush.tsx';
import { PeriodSelect } from './PeriodSelect.tsx';
import { type Periods, periodsOf, periodsText } from './periods.ts';
import { Scale } from './Scale.tsx';
import { Slopes } from './Slopes.tsx';
import { SmallMap } from './SmallMap.tsx';
import { slopesModel } from './slopesModel.ts';
import { spanOf } from './span.ts';
import type { YearsSubject } from './yearsSubject.ts';

interface DifferenceProps {
  readonly subject: YearsSubject;
  /** The periods the address names. */
  readonly wanted: string | undefined;
  readonly onChange: (periods: string | null) => void;
}

/** Two periods and what changed between them; the first and the last half of the years until others are chosen. */
export function Difference({ subject, wanted, onChange }: DifferenceProps) {
  const voice = useLocale();
  const { t } = voice;
  const years = useMemo(() => spanOf(subject), [subject]);
  const periods = periodsOf(wanted, years);
  if (!periods) return null;
  const [a, b] = periods;
  const setPeriods = (chosen: Periods) => onChange(periodsText(chosen, years));
  const codes = subject.reference.regions.map(({ code }) => code);
  const change = difference(subject.lists, periods, codes, subject.complete ? 'year' : 'list');
  const model = differenceModel(change, subject, voice);
  return (
    <ChartFigure
      title={model.title}
      summary={model.summary}
      reading={model.reading}
      table={model.table}
      notes={model.notes}
      onChoose={chooseNothing}
    >
      <div className={styles.frame}>
        <div className={styles.words}>
          <PeriodBrush lists={subject.lists} {...{ years, periods }} onChange={setPeriods} />
          <PeriodSelect
            label={t('years.difference.first')}
            years={years.filter((year) => year < b.from)}
            period={a}
            onChange={(period) => setPeriods([period, b])}
          />
          <PeriodSelect
            label={t('years.difference.second')}
            years={years.filter((year) => year > a.to)}
            period={b}
            onChange={(period) => setPeriods([a, period])}
          />
          <p className={styles.sentence} aria-hidden="true">
            {model.summary}
          </p>
          {model.discarded.length > 0 && (
            <>
              <p className={styles.lead}>{t('years.difference.discarded.lead')}</p>
              <ul className={styles.discarded}>
                {model.discarded.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className={styles.map}>
          <SmallMap areas={model.areas} size="large" />
          {model.scale && (
            <>
              <p className={styles.scale}>{model.scale.said}</p>
              <Scale label={model.scale.said} paints={changeTones} borders={model.scale.borders} />
            </>
          )}
        </div>
        <div className={styles.slopes}>
          <Slopes model={slopesModel(change, subject, voice)} />
        </div>
      </div>
    </ChartFigure>
  );
}

/** Periods are not a filter: no line of the table is. */
const chooseNothing = () => undefined;
