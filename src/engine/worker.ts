import { expose } from 'comlink';
import { createEngine } from './engine.ts';

expose(
  createEngine(async () => {
    const [{ reference }, { fetchProvinceAt }] = await Promise.all([
      import('virtual:reference-full'),
      import('./gazetteer.ts'),
    ]);
    return { reference, ...(await fetchProvinceAt(`${import.meta.env.BASE_URL}data/boundaries/provinces.geojson`)) };
  }),
);
