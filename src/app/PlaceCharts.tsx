import { Coverage } from '../features/places/Coverage.tsx';
import { Provinces } from '../features/places/Provinces.tsx';
import { RankStrip } from '../features/places/RankStrip.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { FigureSubject } from './figureProps.ts';
import { placeChartOf } from './figures/placeChartOf.ts';
import { Shareable } from './sharing.tsx';

/** A region or province among its own: the map, its table, its rank, and what the edition lacks; nothing of others. */
export function PlaceCharts(figure: FigureSubject) {
  const place = placeChartOf(figure, useLocale());
  if (!place) return null;
  return (
    <>
      <Shareable id="provinces">
        <Provinces {...place}>
          <Shareable id="coverage">
            <Coverage {...place} />
          </Shareable>
        </Provinces>
      </Shareable>
      <Shareable id="rank">
        <RankStrip {...place} />
      </Shareable>
    </>
  );
}
