import { useEffect, useState } from 'react';
import type { PlateArea } from '../../core/geo/plate.ts';
import type { Level } from '../../core/view/viewState.ts';

let provinces: readonly PlateArea[] | null = null;

/**
 * The outlines of the provinces, fetched when they are first asked for; null until they are here. When
 * they cannot be had the map keeps its coast, the table says all, and the next switch of level asks again.
 */
export function useProvinces(level: Level): readonly PlateArea[] | null {
  const [loaded, setLoaded] = useState(provinces);
  useEffect(() => {
    if (level !== 'province' || loaded) return;
    let current = true;
    import('virtual:plate-provinces')
      .then(({ plate }) => {
        provinces = plate.provinces;
        if (current) setLoaded(provinces);
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [level, loaded]);
  return loaded;
}
