import { areaName } from '../../i18n/names.ts';
import { roundNumber } from '../../ui/chart/roundNumber.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';
import type { PlaceMark, PlaceMeasure } from './placesModel.ts';

/** What is said of a place, in the reader's language. */
export interface PlaceWords {
  readonly name: (mark: PlaceMark) => string;
  /** The figure without its unit; empty where it is not known. */
  readonly figure: (mark: PlaceMark) => string;
  /** The figure with its unit; why there is none where it is not known. */
  readonly value: (mark: PlaceMark) => string;
  /** How many rows, "only" when they are too few to compare; empty without rows. */
  readonly rows: (mark: PlaceMark) => string;
  /** Name, figure and rows in one sentence. */
  readonly spoken: (mark: PlaceMark) => string;
  /** What a number of the measure is counted in. */
  readonly unit: string;
  /** A number of the measure, without its unit. */
  readonly number: (value: number) => string;
  /** A round number with no more decimals than it needs. */
  readonly plain: (value: number) => string;
}

export function placeWords(measure: PlaceMeasure, currency: string, locale: Voice): PlaceWords {
  const voice = inCurrency(currency, locale);
  const { t, format, language } = voice;
  const name = (mark: PlaceMark) => areaName(mark.names, language);
  const unit = measure === 'amount' ? amountHeading(currency, voice) : t('map.unit.per_inhabitant');
  const number = (value: number) => (measure === 'amount' ? format.inUnit(value * 1e8) : format.decimal(value, 1));
  const value = (mark: PlaceMark) => {
    if (mark.value === null) return t(mark.look === 'noRow' ? 'map.noRow' : 'map.noListShort');
    return measure === 'amount' ? format.amountShort(mark.sum) : `${number(mark.value)} ${unit}`;
  };
  const rows = ({ n, look }: PlaceMark) =>
    n === 0 ? '' : t(look === 'few' ? 'map.rowsOnly' : 'map.rows', { count: n });
  return {
    name,
    figure: (mark) => (mark.value === null ? '' : number(mark.value)),
    value,
    rows,
    spoken: (mark) =>
      mark.n === 0
        ? t('places.without', { name: name(mark), why: value(mark) })
        : t('map.areaSpoken', { name: name(mark), value: value(mark), rows: rows(mark) }),
    unit,
    number,
    plain: (round) => roundNumber(round, measure, format),
  };
}
