import { useId, useMemo, useState } from 'react';
import { type Edition, isComplete } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { cellsOf, cellWords } from './cells.ts';
import styles from './EquityFigure.module.css';
import { EquityKey } from './EquityKey.tsx';
import { EquityPlate } from './EquityPlate.tsx';
import { EquityYears } from './EquityYears.tsx';
import { chosenRegions, classKey, equityModel } from './equityModel.ts';
import { equityTable } from './equityTable.ts';
import { equityTitle, moneyYears } from './equityTitle.ts';
import { choiceSentence, equityWords } from './equityWords.ts';
import { Robustness } from './Robustness.tsx';
import { Scatter } from './Scatter.tsx';
import { Unplotted } from './Unplotted.tsx';

interface EquityFigureProps {
  readonly result: ExploreResult;
  readonly edition: Edition;
  readonly view: View;
  readonly reference: Pick<Reference, 'regions'>;
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/** Need and money as a map, as a scatter plot and as a table, all following the classes chosen in their key. */
export function EquityFigure({ result, edition, view, reference, selection, dispatch }: EquityFigureProps) {
  const voice = useLocale();
  const { t } = voice;
  const scatterTitle = useId();
  const classes = cellsOf(view.choices.cells);
  const [active, setActive] = useState<string | null>(null);
  const model = useMemo(() => equityModel({ result, edition, reference }), [result, edition, reference]);
  const words = equityWords(result, voice);
  const { title, reading } = equityTitle({ edition, partial: !isComplete(edition), view, selection }, voice);
  const choose = (keys: ReadonlySet<string>) => dispatch({ type: 'choose', choice: 'cells', value: cellWords(keys) });
  const toggleClass = (key: string) =>
    choose(new Set(classes.has(key) ? [...classes].filter((other) => other !== key) : [...classes, key]));
  if (!model) return <Nothing title={title} reading={reading} nothing={t('equity.nothing')} />;
  const onToggle = (code: string) => {
    const crossed = model.regions.find((region) => region.code === code)?.classes?.terciles;
    if (crossed) toggleClass(classKey(crossed));
  };
  const chosen = new Set(chosenRegions(model, classes).map(({ code }) => code));
  const attention = { active, onActive: setActive, onToggle };
  const years = moneyYears(result, view, voice);
  const moneyTitle = t('equity.scatter.money', { currency: words.currency, years: years.text });
  const choice = choiceSentence(model, classes, words, voice);
  return (
    <div className={styles.view}>
      <div className={styles.columns}>
        <ChartFigure
          title={title}
          summary={choice}
          reading={reading}
          table={equityTable(model, classes, words, result.currency, voice)}
          notes={[t('equity.method')]}
          onChoose={onToggle}
        >
          <p role="status" className={styles.choice}>
            {choice}
          </p>
          <div className={styles.plate}>
            <EquityPlate
              model={model}
              words={words}
              chosen={chosen}
              legend={<EquityKey model={model} words={words} chosen={classes} onToggle={toggleClass} />}
              years={<EquityYears years={years} published={edition.kind === 'published'} kind={result.kind} />}
              {...attention}
            />
          </div>
          <p className={styles.levels}>
            <b>{t('map.level.region')}</b> <s>{t('map.level.province')}</s> {t('equity.provincesWhy')}
          </p>
        </ChartFigure>
        <div className={styles.beside}>
          <section aria-labelledby={scatterTitle} className={styles.scatter}>
            <h3 id={scatterTitle}>{t('equity.scatter.title')}</h3>
            <p className={styles.reading}>{t('equity.scatter.reading')}</p>
            <Scatter {...{ model, words, classes, chosen, moneyTitle }} onChoose={choose} {...attention} />
            <Unplotted model={model} words={words} />
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
