import { type Output, UsageError } from './usage.ts';

/**
 * Runs a command on files as they are found: what stops it, a descriptor that is none or a file that is not the one
 * described, is said in one line, and the exit code is 1. @throws UsageError when it cannot be run as typed.
 */
export async function orFail(err: Output, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    err.write(`kharita: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
