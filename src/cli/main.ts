import { commands } from './commands.ts';
import { type Output, programUsage, UsageError } from './usage.ts';

/** Runs one command and returns its exit code; 2 for wrong use, which is said in one line, then where the help is. */
export async function main(args: readonly string[], out: Output, err: Output): Promise<number> {
  const [name, ...rest] = args;
  const command = commands.find((known) => known.name === name);
  const usage = command?.usage ?? programUsage(commands);
  if (isHelp(name) || (command && rest.some(isHelp))) {
    out.write(usage);
    return 0;
  }
  try {
    if (!command) throw new UsageError(name === undefined ? 'no command' : `unknown command: ${name}`);
    return await command.run(rest, out, err);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err.write(
      `kharita: ${error.message}\n${command ? `kharita ${command.name} --help` : 'kharita --help'} says how it is used.\n`,
    );
    return 2;
  }
}

function isHelp(argument: string | undefined): boolean {
  return argument === '--help' || argument === '-h';
}
