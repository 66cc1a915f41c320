import { useMemo, useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import styles from './Difference.module.css';
import { difference, halves, type Period } from './difference.ts';
import { changeTones, differenceModel } from './differenceModel.ts';
import { PeriodSelect } from './PeriodSelect.tsx';
import { Scale } from './Scale.tsx';
import { SmallMap } from './SmallMap.tsx';
import type { YearsSubject } from './yearsSubject.ts';

interface DifferenceProps {
  readonly subject: YearsSubject;
}

/** Two periods and what changed between them; the first and the last half of the years until others are chosen. */
export function Difference({ subject }: DifferenceProps) {
  const voice = useLocale();
  const { t } = voice;
  const years = useMemo(() => spanOf(subject), [subject]);
  const [wanted, setWanted] = useState<readonly [Period, Period] | null>(null);
  const periods = wanted && fits(wanted, years) ? wanted : halves(years);
  if (!periods) return null;
  const [a, b] = periods;
  const codes = subject.reference.regions.map(({ code }) => code);
  const model = differenceModel(difference(subject.lists, periods, codes), subject, voice);
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
          <PeriodSelect
            label={t('years.difference.first')}
            years={years.filter((year) => year < b.from)}
            period={a}
            onChange={(period) => setWanted([period, b])}
          />
          <PeriodSelect
            label={t('years.difference.second')}
            years={years.filter((year) => year > a.to)}
            period={b}
            onChange={(period) => setWanted([a, period])}
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
          <p className={styles.scale}>{t('years.difference.scale')}</p>
          <Scale label={t('years.difference.scale')} paints={changeTones} borders={model.borders} />
        </div>
      </div>
    </ChartFigure>
  );
}

/** Periods are not a filter: no line of the table is. */
const chooseNothing = () => undefined;

function spanOf({ lists }: YearsSubject): readonly number[] {
  const stated = lists.filter(({ year }) => year !== '').map(({ year }) => Number(year));
  if (stated.length === 0) return [];
  const first = Math.min(...stated);
  return Array.from({ length: Math.max(...stated) - first + 1 }, (_, index) => first + index);
}

function fits([a, b]: readonly [Period, Period], years: readonly number[]): boolean {
  return years.includes(a.from) && years.includes(b.to);
}
