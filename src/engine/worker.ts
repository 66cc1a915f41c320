import { expose } from 'comlink';
import { createEngine, type LoadReference } from './engine.ts';

const loadReference: LoadReference = async () => (await import('virtual:reference-full')).reference;

expose(
  createEngine(async () => {
    const [reference, { fetchProvinceAt }] = await Promise.all([loadReference(), import('./gazetteer.ts')]);
    return { reference, ...(await fetchProvinceAt(`${import.meta.env.BASE_URL}data/boundaries/provinces.geojson`)) };
  }, loadReference),
);
