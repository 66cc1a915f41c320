import type { Reference } from '../../core/model/reference.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import type { AreaMark, MapModel } from './mapModel.ts';
import styles from './ReadOut.module.css';
import type { MapWords } from './useMapWords.ts';

interface ReadOutProps {
  /** True where there is little room: the first facts only. */
  readonly brief?: boolean;
  readonly model: MapModel;
  readonly mark: AreaMark | undefined;
  readonly by: 'pointer' | 'keyboard' | 'selection';
  readonly words: MapWords;
  readonly reference: Pick<Reference, 'regions'>;
}

/** The area under the pointer or the keyboard, else the one selected, in a place that never moves. */
export function ReadOut({ model, mark, by, words, reference, brief = false }: ReadOutProps) {
  const { t } = useLocale();
  return (
    <div role="status" className={styles.slot}>
      {mark && (
        <div className={`${styles.readout} ${styles[by]}`}>
          <Names mark={mark} words={words} />
          <p className={mark.value === null ? undefined : styles.figure}>
            {mark.look === 'zero' ? t('map.readout.zero') : words.full(mark)}
          </p>
          <Details
            model={model}
            mark={mark}
            words={words}
            reference={reference}
            most={brief ? briefFacts : undefined}
          />
          {by === 'selection' && (
            <PageLink to={{ kind: 'profile', subject: { of: model.level, key: mark.code } }} className={styles.page}>
              {t('app.openPage', { name: words.name(mark) })}
            </PageLink>
          )}
        </div>
      )}
    </div>
  );
}

function Names({ mark, words }: { readonly mark: AreaMark; readonly words: MapWords }) {
  const { language } = useLocale();
  const other = language === 'ar' ? 'fr' : 'ar';
  return (
    <p className={styles.names}>
      <b>{words.name(mark)}</b>
      <span lang={other} dir="auto">
        {mark.names[other]}
      </span>
    </p>
  );
}

const briefFacts = 2;

interface DetailsProps extends Omit<ReadOutProps, 'by' | 'mark' | 'brief'> {
  readonly mark: AreaMark;
  readonly most: number | undefined;
}

function Details({ model, mark, words, reference, most }: DetailsProps) {
  const { t, format, language } = useLocale();
  if (mark.rank === null) return null;
  const region = model.level === 'province' && reference.regions.find(({ code }) => code === mark.region);
  const ranked = model.areas.filter((area) => area.value !== null).length;
  const figures = [
    words.rows(mark),
    t('map.readout.rank', { rank: mark.rank, of: ranked }),
    model.measure !== 'amount' ? format.amountShort(mark.sum) : '',
    t('map.readout.share', { share: format.percent(mark.share) }),
    model.measure !== 'median' && mark.median !== null
      ? t('map.readout.median', { amount: format.dirhams(mark.median) })
      : '',
    region ? areaName(region.names, language) : '',
    mark.look === 'few' ? t('map.readout.few') : '',
  ];
  return (
    <p className={styles.details}>
      {figures
        .filter((figure) => figure !== '')
        .slice(0, most)
        .map((figure) => (
          <span key={figure}>{figure}</span>
        ))}
    </p>
  );
}
