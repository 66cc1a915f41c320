import type { GrantTable } from '../table/grantTable.ts';
import { fold } from '../text/fold.ts';
import { organisationNames } from './organisationNames.ts';
import { perTable } from './perTable.ts';

/** Words that most names share: alone they make no likeness. */
const common = new Set(
  [
    'association associations assoc ass fondation club federation de des du la le les l d et pour the of and maroc',
    'marocaine جمعيه الجمعيه مؤسسه نادي النادي من في و ل اجل',
  ].flatMap((words) => words.split(' ')),
);

/** The telling words of each recipient's names, by code: one set a script. */
export const tellingWords: (table: GrantTable) => readonly (readonly ReadonlySet<string>[])[] = perTable((table) => {
  const names = organisationNames(table);
  return table.columns.recipient.dict.map((_, code) => {
    const { name, nameAr } = names.recipient(code);
    return code === 0 ? [] : [name, nameAr].map(wordsOf).filter((words) => words.size > 0);
  });
});

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !common.has(word)),
  );
}

/** How much of their telling words two bodies share, from 0 to 1, in the script that shares most. */
export function likeness(mine: readonly ReadonlySet<string>[], theirs: readonly ReadonlySet<string>[]): number {
  return Math.max(0, ...mine.flatMap((a) => theirs.map((b) => shared(a, b))));
}

/** Words in both over words in either. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
