import { proxy, wrap } from 'comlink';
import { latestOnly } from './latest.ts';
import type { Engine } from './protocol.ts';
import EngineWorker from './worker.ts?worker';

/** The engine as pages use it: overtaken explorations answer `null`. */
export interface EngineClient extends Omit<Engine, 'explore'> {
  explore(...args: Parameters<Engine['explore']>): Promise<Awaited<ReturnType<Engine['explore']>> | null>;
}

/** Starts the engine in a worker of this origin. */
export function startEngine(): EngineClient {
  const remote = wrap<Engine>(new EngineWorker({ name: 'kharita-engine' }));
  return {
    open: (source, onProgress) => remote.open(source, proxy(onProgress)),
    cancel: () => void remote.cancel(),
    explore: latestOnly((filter) => remote.explore(filter)),
    list: (request) => remote.list(request),
    exportCsv: (request) => remote.exportCsv(request),
  };
}
