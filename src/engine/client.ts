import type { Findings } from '../core/find/findings.ts';
import { latestOnly } from './latest.ts';
import type { Answer, Engine, Question } from './protocol.ts';

/** The engine as pages use it: overtaken questions and searches answer `null`. */
export interface EngineClient extends Omit<Engine, 'answer' | 'find'> {
  answer(question: Question): Promise<Answer | null>;
  find(text: string): Promise<Findings | null>;
}

/**
 * Starts the engine in a worker of this origin; what speaks with it is loaded first, and no page waits for that. One
 * that broke, or did not come, fails what was asked of it, and the next question starts another, which holds nothing yet.
 */
export function startEngine(): EngineClient {
  let starting: Promise<Engine> | null = null;
  const forget = () => {
    starting = null;
  };
  const remote = (): Promise<Engine> => {
    starting ??= import('./remote.ts').then(({ remoteEngine }) => remoteEngine(forget));
    starting.catch(forget);
    return starting;
  };
  void remote();
  return {
    open: async (source, onProgress) => (await remote()).open(source, onProgress),
    check: async (file, onProgress) => (await remote()).check(file, onProgress),
    cancel: () =>
      void remote().then(
        (engine) => engine.cancel(),
        () => undefined,
      ),
    answer: latestOnly(async (question) => (await remote()).answer(question)),
    list: async (request) => (await remote()).list(request),
    find: latestOnly(async (text) => (await remote()).find(text)),
    inspect: async (file, onProgress) => (await remote()).inspect(file, onProgress),
    verify: async (...asked) => (await remote()).verify(...asked),
    exportFile: async (...asked) => (await remote()).exportFile(...asked),
  };
}
