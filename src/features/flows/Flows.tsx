import { useMemo } from 'react';
import { isSourcedInPart } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { Exploration } from '../../state/useExplore.ts';
import { useNarrow } from '../../state/useNarrow.ts';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { FirstColumnSwitch } from './FirstColumnSwitch.tsx';
import { FlowBars } from './FlowBars.tsx';
import { FlowDiagram } from './FlowDiagram.tsx';
import styles from './Flows.module.css';
import { flowsModel } from './flowsModel.ts';
import { nodeOfKey } from './flowTables.ts';

interface FlowsProps {
  readonly exploration: Pick<Exploration, 'answered' | 'breakdown' | 'edition' | 'result'>;
  readonly view: View;
  readonly reference: Reference;
  /** The selection in words, every clause of it. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/** The selection from funder classes through sectors to regions: bands, or bars where the page is narrow. */
export function Flows({ exploration, view, reference, selection, dispatch }: FlowsProps) {
  const voice = useLocale();
  const { t } = voice;
  const narrow = useNarrow();
  const { breakdown, edition, result } = exploration;
  const { filter } = view;
  const first = view.choices.flows ? 'funder' : 'class';
  const partial = isSourcedInPart(edition);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language stands for the voice.
  const model = useMemo(
    () =>
      breakdown?.form === 'flows'
        ? flowsModel({ breakdown, result, filter, reference, selection, first, partial }, voice)
        : null,
    [breakdown, result, filter, reference, selection, first, partial, voice.language],
  );
  if (!model) return null;
  const onToggle = (key: string) => {
    const node = nodeOfKey(key);
    if (node) dispatch({ type: 'toggle', dimension: node.column, value: node.value });
  };
  return (
    <>
      {model.funders > 1 && <FirstColumnSwitch first={first} dispatch={dispatch} />}
      <ChartFigure
        title={model.title}
        summary={model.summary}
        reading={model.reading}
        table={model.table}
        notes={model.notes}
        nothing={model.nothing}
        onChoose={onToggle}
      >
        {narrow ? <FlowBars model={model} onToggle={onToggle} /> : <FlowDiagram model={model} onToggle={onToggle} />}
      </ChartFigure>
      {!model.nothing && (
        <details className={styles.links}>
          <summary>{t('flows.table.caption')}</summary>
          <ChartTable caption={t('flows.table.caption')} table={model.links} onChoose={() => undefined} />
        </details>
      )}
    </>
  );
}
