/** A line of a file, its number counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The line of that number with the one before and the one after it; fewer at the ends, none beyond them. */
export function linesAround(text: string, line: number): NumberedLine[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  if (line < 1 || line > lines.length) return [];
  return [line - 1, line, line + 1].flatMap((number) => {
    const held = number < 1 ? undefined : lines[number - 1];
    return held === undefined ? [] : [{ number, text: held }];
  });
}
