import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import { ScrollRegion } from '../../ui/chart/ScrollRegion.tsx';
import { amountHeading } from '../../ui/chart/voice.ts';
import styles from './ProvinceTable.module.css';
import type { Peers, PlaceMark, RegionParts } from './placesModel.ts';
import type { PlaceWords } from './placeWords.ts';

interface ProvinceTableProps {
  readonly peers: Peers;
  readonly parts: RegionParts;
  readonly words: PlaceWords;
  readonly caption: string;
  readonly regionName: string;
  readonly population: number;
  readonly currency: string;
}

/** The map's twin: every province with its figures, then the money of none, closed by the region. */
export function ProvinceTable({ peers, parts, words, caption, regionName, population, currency }: ProvinceTableProps) {
  const voice = useLocale();
  const { t } = voice;
  const byInhabitant = peers.measure === 'per_inhabitant';
  const largest = Math.max(0, ...peers.marks.map(({ value }) => value ?? 0));
  const { unplaced, whole } = parts;
  const split = parts.provinces.reduce((n, mark) => n + mark.n, unplaced.n) > whole.n;
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.table.area.province')}</th>
            {byInhabitant && <th scope="col">{words.unit}</th>}
            <th scope="col">{amountHeading(currency, voice)}</th>
            <th scope="col">{t('map.table.n')}</th>
            <th scope="col">{t('map.table.share')}</th>
            <th scope="col">{t('places.median')}</th>
            <th scope="col">{t('places.population')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.provinces.map((mark) => (
            <tr key={mark.subject.key} className={mark.current ? styles.current : undefined}>
              <th scope="row">
                <PageLink to={{ kind: 'profile', subject: mark.subject }} current={mark.current}>
                  {words.name(mark)}
                </PageLink>
                {mark.value !== null && (
                  <Bar share={mark.value / largest} height={4} fill={moneyTones[mark.class] ?? 'var(--grey)'} />
                )}
              </th>
              {mark.value === null ? (
                <td colSpan={4} className={mark.look === 'noList' ? styles.noList : styles.noRow}>
                  <span>{t(mark.look === 'noList' ? 'map.table.noList' : 'map.noRow')}</span>
                </td>
              ) : (
                <Figures figures={mark} whole={whole.sum} inhabitant={byInhabitant ? words.figure(mark) : null} />
              )}
              <Population of={mark.population} />
            </tr>
          ))}
          {unplaced.n > 0 && (
            <tr className={styles.unplaced}>
              <th scope="row">{t('places.unplaced')}</th>
              <Figures
                figures={{ ...unplaced, median: null }}
                whole={whole.sum}
                inhabitant={byInhabitant ? '' : null}
              />
              <td />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{regionName}</th>
            <Figures
              figures={whole}
              whole={whole.sum}
              inhabitant={byInhabitant ? words.number(whole.sum / 100 / population) : null}
            />
            <Population of={population} />
          </tr>
        </tfoot>
      </table>
      {split && <p className={styles.note}>{t('places.splitRows')}</p>}
    </ScrollRegion>
  );
}

interface FiguresProps {
  readonly figures: Pick<PlaceMark, 'n' | 'sum' | 'median'> & { readonly look?: PlaceMark['look'] };
  /** Centimes of the whole region. */
  readonly whole: number;
  /** Of the column by inhabitant; null where there is none. */
  readonly inhabitant: string | null;
}

function Figures({ figures: { n, sum, median, look }, whole, inhabitant }: FiguresProps) {
  const { t, format } = useLocale();
  const few = look === 'few';
  return (
    <>
      {inhabitant !== null && <td>{inhabitant}</td>}
      <td>
        <b>{format.inUnit(sum)}</b>
      </td>
      <td>
        <span className={few ? styles.few : undefined} title={few ? t('map.key.few') : undefined}>
          {format.integer(n)}
        </span>
      </td>
      <td>{whole > 0 ? format.percent(sum / whole, 1) : ''}</td>
      <td>{median === null ? '' : format.integer(median / 100)}</td>
    </>
  );
}

function Population({ of }: { readonly of: number }) {
  const { format } = useLocale();
  return <td className={styles.people}>{format.integer(of)}</td>;
}
