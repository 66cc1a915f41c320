import { EditionError } from '../core/edition/editionError.ts';
import { type Output, Refusal } from './usage.ts';

/**
 * Runs a command on files as they are found: what the system says of one, that it may not be written for instance, is
 * passed on in one line, and the exit code is 1. @throws Refusal or EditionError, which have words of their own.
 */
export async function orFail(err: Output, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refusal || error instanceof EditionError) throw error;
    err.write(`kharita: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
