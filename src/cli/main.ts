import { check } from './check.ts';
import { type Output, UsageError, usage } from './usage.ts';

/**
 * Runs one command and returns the exit code: 0 clean, 1 rows set aside or a file that cannot be read, 2 wrong use,
 * 3 a question must be answered first.
 */
export async function main(args: readonly string[], out: Output, err: Output): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h') {
    out.write(usage);
    return 0;
  }
  try {
    if (command !== 'check') throw new UsageError(command === undefined ? 'no command' : `unknown command: ${command}`);
    return await check(rest, out);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err.write(`kharita: ${error.message}\n${usage}`);
    return 2;
  }
}
