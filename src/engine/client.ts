import { proxy, wrap } from 'comlink';
import type { Findings } from '../core/find/findings.ts';
import { latestOnly } from './latest.ts';
import type { Answer, Engine, Question } from './protocol.ts';
import EngineWorker from './worker.ts?worker';

/** The engine as pages use it: overtaken questions and searches answer `null`. */
export interface EngineClient extends Omit<Engine, 'answer' | 'find'> {
  answer(question: Question): Promise<Answer | null>;
  find(text: string): Promise<Findings | null>;
}

/** Starts the engine in a worker of this origin. */
export function startEngine(): EngineClient {
  const remote = wrap<Engine>(new EngineWorker({ name: 'kharita-engine' }));
  return {
    open: (source, onProgress) => remote.open(source, proxy(onProgress)),
    cancel: () => void remote.cancel(),
    answer: latestOnly((question) => remote.answer(question)),
    list: (request) => remote.list(request),
    find: latestOnly((text) => remote.find(text)),
    exportCsv: (request) => remote.exportCsv(request),
  };
}
