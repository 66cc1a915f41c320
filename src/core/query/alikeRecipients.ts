import type { GrantTable } from '../table/grantTable.ts';
import { fold } from '../text/fold.ts';
import { aggregate } from './aggregate.ts';
import { compileFilter } from './compileFilter.ts';
import type { NamedCell } from './explore.ts';
import { defaultFilter } from './filter.ts';
import { organisationNames } from './organisationNames.ts';
import { perTable } from './perTable.ts';

/** Words that most names share: alone they make no likeness. */
const common = new Set(
  [
    'association associations assoc ass fondation club federation de des du la le les l d et pour the of and maroc',
    'marocaine جمعيه الجمعيه مؤسسه نادي النادي من في و ل اجل',
  ].flatMap((words) => words.split(' ')),
);

/** Most that are shown: a longer list is no question a reader could answer. */
const most = 5;

/** The telling words of each recipient's names, by code: one set a script. */
const tellingWords = perTable((table) => {
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

/**
 * Other recipients whose telling words are, for three quarters or more, those of one, in either script. A
 * likeness is a question for the reader, never a reason to add two records up. Their grants are those that count by default.
 */
export function alikeRecipients(table: GrantTable, code: number): NamedCell[] {
  const words = tellingWords(table);
  const mine = words[code] ?? [];
  const { n, sum } = aggregate(table, compileFilter(table, defaultFilter), { by: ['recipient'] });
  const names = organisationNames(table);
  return words
    .map((theirs, other) => ({ other, likeness: other === code ? 0 : likeness(mine, theirs) }))
    .filter(({ likeness }) => likeness >= 0.75)
    .sort((a, b) => b.likeness - a.likeness || (sum[b.other] ?? 0) - (sum[a.other] ?? 0))
    .slice(0, most)
    .map(({ other }) => ({
      key: table.columns.recipient.dict[other] ?? '',
      n: n[other] ?? 0,
      sum: sum[other] ?? 0,
      ...names.recipient(other),
    }));
}

function likeness(mine: readonly ReadonlySet<string>[], theirs: readonly ReadonlySet<string>[]): number {
  return Math.max(0, ...mine.flatMap((a) => theirs.map((b) => shared(a, b))));
}

/** Words in both over words in either. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
