import { expose } from 'comlink';
import { createEngine } from './engine.ts';

expose(createEngine(async () => (await import('virtual:reference-full')).reference));
