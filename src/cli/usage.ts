/** Where a command writes. */
export interface Output {
  write(text: string): unknown;
}

/** The command cannot be run as it was typed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One thing the program does. What it needs is loaded when it runs, so that the others start at once. */
export interface Command {
  /** As typed after `kharita`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help: how to call it, its options, its exit codes. */
  readonly usage: string;
  /**
   * Runs with what was typed after its name and returns the exit code; 2 is for wrong use alone.
   * @throws UsageError when it cannot be run as typed.
   */
  run(args: readonly string[], out: Output, err: Output): Promise<number>;
}

/** What the program says of itself: its commands, one a line. */
export function programUsage(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Usage: kharita COMMAND [arguments]

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`).join('\n')}

kharita COMMAND --help says how one is used. Exit 2 means wrong use, of any command.
`;
}
