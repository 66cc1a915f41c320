import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Interleave } from '../../ui/Interleave.tsx';
import styles from './OutlierCallout.module.css';
import type { OutlierNote } from './outlierModel.ts';
import type { MapWords } from './useMapWords.ts';

interface OutlierCalloutProps {
  readonly note: OutlierNote;
  readonly words: MapWords;
  readonly view: View;
  readonly dispatch: (action: Action) => void;
}

/** A few rows give an area its colour: which, how much, and the way to see the map without them. */
export function OutlierCallout({ note, words, view, dispatch }: OutlierCalloutProps) {
  const { t, format } = useLocale();
  const body = t('map.outlier.body', {
    count: note.n,
    others: note.n - 1,
    subject: note.subject,
    share: format.percent(note.share),
    region: words.name(note.area),
    years: note.years.length > 0 ? t('map.outlier.years', { years: format.list(note.years) }) : '',
  });
  const result = t('map.outlier.result', { rank: note.without.rank, was: note.area.rank ?? 1 });
  const without = () => dispatch({ type: 'amount', min: view.filter.amount?.min ?? null, max: note.below });
  return (
    <section className={styles.callout}>
      <h3 className={styles.title}>{t('map.outlier.title', { count: note.n })}</h3>
      <p>
        <Interleave sentence={body} parts={{ sum: <b>{format.amountShort(note.sum)}</b> }} />
      </p>
      <p className={styles.without}>
        <button type="button" onClick={without}>
          {t('map.outlier.without')}
        </button>{' '}
        <Interleave sentence={result} parts={{ sum: <b>{format.amountShort(note.without.sum)}</b> }} />
      </p>
    </section>
  );
}
