import type { ReactNode } from 'react';
import { none } from '../../core/model/codelists.ts';
import type { PlacesResult } from '../../core/query/explore.ts';
import type { Level } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Arrow } from '../../ui/Arrow.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import type { AreaMark, MapModel } from './mapModel.ts';
import styles from './PlaceTable.module.css';
import { type OffMapRow, type PlaceFigures, placeTable } from './placeTableModel.ts';
import type { MapWords } from './useMapWords.ts';

interface PlaceTableProps {
  readonly model: MapModel;
  readonly result: PlacesResult;
  readonly words: MapWords;
  readonly caption: string;
  /** Places of this level the reader chose. */
  readonly chosen: readonly string[];
  readonly onToggle: (code: string) => void;
}

/** The map's twin: every area with its figures, then the places off the map, closed by their total. */
export function PlaceTable({ model, result, words, caption, chosen, onToggle }: PlaceTableProps) {
  const { t, format } = useLocale();
  const { areas, offMap, total, largest } = placeTable(model, result);
  const perInhabitant = model.measure === 'per_inhabitant';
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`map.table.area.${model.level}`)}</th>
          {perInhabitant && <th scope="col">{t('map.table.per_inhabitant')}</th>}
          <th scope="col">{t('map.table.amount')}</th>
          <th scope="col">{t('map.table.n')}</th>
          <th scope="col">{t('map.table.median')}</th>
          <th scope="col">{t('map.table.share')}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map((mark) => (
          <tr key={mark.code} className={mark.selected ? styles.selected : undefined}>
            <th scope="row">
              <div className={styles.named}>
                <button type="button" aria-pressed={mark.selected} onClick={() => onToggle(mark.code)}>
                  {words.name(mark)}
                </button>
                <PageLink
                  to={{ kind: 'profile', subject: { of: model.level, key: mark.code } }}
                  className={styles.page}
                  label={t('app.openPage', { name: words.name(mark) })}
                >
                  <Arrow />
                </PageLink>
              </div>
              {mark.value !== null && (
                <Bar share={mark.value / largest} height={4} fill={moneyTones[mark.class] ?? 'var(--grey)'} />
              )}
            </th>
            {isAbsent(mark.look) ? (
              <td colSpan={perInhabitant ? 5 : 4} className={styles.absent}>
                <span>{t(absentWords[mark.look])}</span>
              </td>
            ) : (
              <>
                {perInhabitant && <td>{mark.perInhabitant === null ? '' : format.decimal(mark.perInhabitant, 1)}</td>}
                <Figures figures={mark} few={mark.look === 'few'} />
              </>
            )}
          </tr>
        ))}
      </tbody>
      <tbody className={styles.off}>
        {offMap.map((figures) => (
          <tr key={figures.place}>
            <th scope="row">
              <OffMapName place={figures.place} level={model.level} chosen={chosen} onToggle={onToggle} />
            </th>
            {perInhabitant && <td />}
            <Figures figures={figures} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('map.table.total')}</th>
          {perInhabitant && <td />}
          <Cells amount={format.inUnit(total.sum)} n={format.integer(total.n)} median="" share={format.percent(1)} />
        </tr>
      </tfoot>
    </table>
  );
}

interface OffMapNameProps {
  readonly place: OffMapRow;
  readonly level: Level;
  readonly chosen: readonly string[];
  readonly onToggle: (code: string) => void;
}

/** A place off the map; among regions it can be chosen like one. */
function OffMapName({ place, level, chosen, onToggle }: OffMapNameProps) {
  const { t } = useLocale();
  const name = place === 'notStated' ? t(`map.table.notStated.${level}`) : t(`map.table.${place}`);
  if (level === 'province') return name;
  const value = place === 'notStated' ? none : place;
  return (
    <button type="button" aria-pressed={chosen.includes(value)} onClick={() => onToggle(value)}>
      {name}
    </button>
  );
}

function Figures({ figures, few = false }: { readonly figures: PlaceFigures | AreaMark; readonly few?: boolean }) {
  const { t, format } = useLocale();
  const n = <span title={few ? t('map.key.few') : undefined}>{format.integer(figures.n)}</span>;
  return (
    <Cells
      amount={format.inUnit(figures.sum)}
      n={few ? <span className={styles.few}>{n}</span> : n}
      median={figures.median === null ? '' : format.integer(figures.median / 100)}
      share={figures.n === 0 ? '' : format.percent(figures.share, 1)}
    />
  );
}

interface CellsProps {
  readonly amount: string;
  readonly n: ReactNode;
  readonly median: string;
  readonly share: string;
}

function Cells({ amount, n, median, share }: CellsProps) {
  return (
    <>
      <td>
        <b>{amount}</b>
      </td>
      <td>{n}</td>
      <td>{median}</td>
      <td>{share}</td>
    </>
  );
}

/** What the row of an area without figures says instead. */
const absentWords = { noList: 'map.table.noList', noRow: 'map.noRow' } as const;

function isAbsent(look: AreaMark['look']): look is keyof typeof absentWords {
  return look in absentWords;
}
