import { main } from '../../src/cli/main.ts';

/** What a command wrote, to its output and to its errors, and its exit code. */
export interface Commanded {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the program in this process, which a process of its own for each would make slow. */
export async function kharita(...args: readonly string[]): Promise<Commanded> {
  const [out, err] = [[] as string[], [] as string[]];
  const status = await main(args, { write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  return { status, out: out.join(''), err: err.join('') };
}
