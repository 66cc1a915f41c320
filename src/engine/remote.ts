import { proxy, wrap } from 'comlink';
import type { Engine } from './protocol.ts';
import EngineWorker from './worker.ts?worker';

/** The engine in a worker of this origin, which starts at once. */
export function remoteEngine(): Engine {
  const remote = wrap<Engine>(new EngineWorker({ name: 'kharita-engine' }));
  return {
    open: (source, onProgress) => remote.open(source, proxy(onProgress)),
    cancel: () => void remote.cancel(),
    answer: (question) => remote.answer(question),
    list: (request) => remote.list(request),
    find: (text) => remote.find(text),
    exportCsv: (request) => remote.exportCsv(request),
  };
}
