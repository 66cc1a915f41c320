import { proxy, wrap } from 'comlink';
import type { Engine } from './protocol.ts';
import EngineWorker from './worker.ts?worker';

/**
 * The engine in a worker of this origin, which starts at once. A worker that breaks, or whose script does not come,
 * answers nothing ever again: then all that was asked of it fails, and `onBroken` is told once.
 */
export function remoteEngine(onBroken: () => void): Engine {
  const worker = new EngineWorker({ name: 'kharita-engine' });
  const remote = wrap<Engine>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker of the engine broke')), { once: true });
  });
  broken.catch(onBroken);
  const orBroken = <A>(answer: A): Promise<Awaited<A>> => Promise.race([answer, broken]);
  return {
    open: (source, onProgress) => orBroken(remote.open(source, proxy(onProgress))),
    check: (file, onProgress) => orBroken(remote.check(file, proxy(onProgress))),
    cancel: () => void remote.cancel(),
    answer: (question) => orBroken(remote.answer(question)),
    list: (request) => orBroken(remote.list(request)),
    find: (text) => orBroken(remote.find(text)),
    inspect: (file, onProgress) => orBroken(remote.inspect(file, proxy(onProgress))),
    verify: (key, wordsOf, onProgress) => orBroken(remote.verify(key, proxy(wordsOf), proxy(onProgress))),
    exportFile: (request, wordsOf, beside, onProgress) =>
      orBroken(remote.exportFile(request, proxy(wordsOf), beside, onProgress && proxy(onProgress))),
  };
}
