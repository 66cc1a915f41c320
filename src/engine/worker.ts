import { expose } from 'comlink';
import { createEngine, type Supplies } from './engine.ts';

const reference: Supplies['reference'] = async () => (await import('virtual:reference-full')).reference;
const boundaries = `${import.meta.env.BASE_URL}data/boundaries`;

expose(
  createEngine({
    reference,
    gazetteer: async () => {
      const [tables, { fetchProvinceAt }] = await Promise.all([reference(), import('./gazetteer.ts')]);
      return { reference: tables, ...(await fetchProvinceAt(`${boundaries}/provinces.geojson`)) };
    },
    areas: async (of) => {
      const { fetchAreas } = await import('./gazetteer.ts');
      return fetchAreas(`${boundaries}/${of}s.geojson`);
    },
  }),
);
