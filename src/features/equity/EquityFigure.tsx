import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Action } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { cellWords } from './cells.ts';
import styles from './EquityFigure.module.css';
import { EquityKey } from './EquityKey.tsx';
import { EquityPlate } from './EquityPlate.tsx';
import { EquityYears } from './EquityYears.tsx';
import { classKey } from './equityModel.ts';
import { type EquitySubject, equityShown, equityTitleOf } from './equityShown.ts';
import { equityTable } from './equityTable.ts';
import { Robustness } from './Robustness.tsx';
import { Scatter } from './Scatter.tsx';
import { Unplotted } from './Unplotted.tsx';

interface EquityFigureProps extends EquitySubject {
  /** One of the two drawings alone; both, and how far they hold, where it is not said. */
  readonly only?: 'map' | 'scatter' | undefined;
  readonly scatterAway?: ((title: string) => ReactNode) | undefined;
  readonly dispatch: (action: Action) => void;
}

/** Need and money as a map, as a scatter plot and as a table, all following the classes chosen in their key. */
export function EquityFigure({ only, scatterAway, dispatch, ...subject }: EquityFigureProps) {
  const voice = useLocale();
  const { t } = voice;
  const scatterTitle = useId();
  const { result, edition, reference, view, selection } = subject;
  const [active, setActive] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language stands for the voice.
  const shown = useMemo(
    () => equityShown({ result, edition, reference, view, selection }, voice),
    [result, edition, reference, view, selection, voice.language],
  );
  if (!shown) return <Nothing {...equityTitleOf(subject, voice)} nothing={t('equity.nothing')} />;
  const { model, words, classes, chosen, years, choice } = shown;
  const choose = (keys: ReadonlySet<string>) => dispatch({ type: 'choose', choice: 'cells', value: cellWords(keys) });
  const toggleClass = (key: string) =>
    choose(new Set(classes.has(key) ? [...classes].filter((other) => other !== key) : [...classes, key]));
  const onToggle = (code: string) => {
    const crossed = model.regions.find((region) => region.code === code)?.classes?.terciles;
    if (crossed) toggleClass(classKey(crossed));
  };
  const attention = { active, onActive: setActive, onToggle };
  const moneyTitle = t('equity.scatter.money', { currency: words.currency, years: years.text });
  const chart = {
    title: shown.title,
    summary: choice,
    reading: shown.reading,
    table: equityTable(model, classes, words, result.currency, voice),
    notes: [t('equity.method')],
    onChoose: onToggle,
  };
  const said = (
    <p role="status" className={styles.choice}>
      {choice}
    </p>
  );
  const unplotted = <Unplotted model={model} words={words} />;
  const scatter = (
    <>
      <p className={styles.reading}>{t('equity.scatter.reading')}</p>
      <Scatter {...{ model, words, classes, chosen, moneyTitle }} onChoose={choose} {...attention} />
      {unplotted}
    </>
  );
  if (only === 'scatter') {
    return (
      <ChartFigure {...chart}>
        {said}
        {scatter}
      </ChartFigure>
    );
  }
  const map = (
    <ChartFigure {...chart}>
      {said}
      <div className={styles.plate}>
        <EquityPlate
          model={model}
          words={words}
          chosen={chosen}
          legend={<EquityKey model={model} words={words} chosen={classes} onToggle={toggleClass} />}
          years={<EquityYears years={years} money={shown.money} />}
          {...attention}
        />
      </div>
      <p className={styles.levels}>
        <b>{t('map.level.region')}</b> <s>{t('map.level.province')}</s> {t('equity.provincesWhy')}
      </p>
      {only && unplotted}
    </ChartFigure>
  );
  if (only === 'map') return map;
  return (
    <div className={styles.view}>
      <div className={styles.columns}>
        {map}
        <div className={styles.beside}>
          <section aria-labelledby={scatterTitle} className={styles.scatter}>
            <div className={styles.head}>
              <h3 id={scatterTitle}>{t('equity.scatter.title')}</h3>
              {scatterAway?.(scatterTitle)}
            </div>
            {scatter}
          </section>
          <Robustness model={model} words={words} chosen={classes} active={active} onActive={setActive} />
        </div>
      </div>
    </div>
  );
}

interface NothingProps {
  readonly title: { readonly heading: string; readonly subtitle: string };
  readonly reading: string;
  readonly nothing: string;
}

function Nothing({ title, reading, nothing }: NothingProps) {
  const table = { columns: [], rows: [], total: null };
  return (
    <ChartFigure {...{ title, reading, nothing, table }} summary={nothing} onChoose={() => undefined}>
      {null}
    </ChartFigure>
  );
}
