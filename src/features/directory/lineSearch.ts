import { searchWords } from '../../core/query/search.ts';
import { tellingWords, withoutBodyWords } from '../../core/text/bodyWords.ts';
import { fold } from '../../core/text/fold.ts';
import type { DirectoryLine } from './directoryModel.ts';

const foldedNames = new WeakMap<DirectoryLine, string>();

/**
 * Finds the lines whose name, in either script, holds every telling word of a search; all of them for a blank one.
 * Their order is kept; a name is folded once, at the first search. The lines that hold the
 * words otherwise than in a word like "association" come before those that do not.
 */
export function lineSearch(lines: readonly DirectoryLine[]): (sought: string) => readonly DirectoryLine[] {
  return (sought) => {
    const words = tellingWords(searchWords(sought));
    if (words.length === 0) return lines;
    const found = lines.filter((line) => holds(foldedName(line), words));
    const plainly = new Set(found.filter((line) => holds(withoutBodyWords(foldedName(line)), words)));
    return [...plainly, ...found.filter((line) => !plainly.has(line))];
  };
}

function foldedName(line: DirectoryLine): string {
  const known = foldedNames.get(line) ?? fold(`${line.name} ${line.latin} ${line.arabic}`);
  foldedNames.set(line, known);
  return known;
}

function holds(name: string, words: readonly string[]): boolean {
  return words.every((word) => name.includes(word));
}
