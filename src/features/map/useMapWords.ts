import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { Voice } from '../../ui/chart/voice.ts';
import type { AreaMark, MapModel } from './mapModel.ts';
import { valueText } from './measureText.ts';

/** What the map says of an area, in the reader's language. */
export interface MapWords {
  readonly name: (mark: AreaMark) => string;
  /** The figure without its unit; "no list" or 0 where there are no rows, nothing where all are filtered out. */
  readonly value: (mark: AreaMark) => string;
  /** The figure with its unit. */
  readonly full: (mark: AreaMark) => string;
  /** How many rows, "only" when they are too few to compare; empty without rows. */
  readonly rows: (mark: AreaMark) => string;
  /** Name, figure and rows in one sentence. */
  readonly spoken: (mark: AreaMark) => string;
}

export function useMapWords(model: Pick<MapModel, 'measure'>): MapWords {
  return mapWords(model, useLocale());
}

export function mapWords({ measure }: Pick<MapModel, 'measure'>, { t, format, language }: Voice): MapWords {
  const name = (mark: AreaMark) => areaName(mark.names, language);
  const rows = (mark: AreaMark) => {
    if (mark.n === 0) return '';
    return t(mark.look === 'few' ? 'map.rowsOnly' : 'map.rows', { count: mark.n });
  };
  const bare = (mark: AreaMark, noList: string) => {
    if (mark.look === 'noList') return noList;
    if (mark.look === 'noRow') return t('map.noRow');
    return mark.look === 'zero' ? format.integer(0) : valueText(mark, measure, format);
  };
  const full = (mark: AreaMark) => {
    if (mark.value === null) return bare(mark, t('map.readout.noList'));
    if (measure === 'amount') return format.amountShort(mark.sum);
    if (measure === 'grants') return t('map.grants', { count: mark.n });
    return `${valueText(mark, measure, format)} ${t(`map.unit.${measure}`)}`;
  };
  return {
    name,
    value: (mark) => (mark.look === 'noRow' ? '' : bare(mark, t('map.noListShort'))),
    full,
    rows,
    spoken: (mark) => {
      const parts = { name: name(mark), value: full(mark), rows: rows(mark) };
      return mark.n === 0 ? `${parts.name}: ${parts.value}` : t('map.areaSpoken', parts);
    },
  };
}
