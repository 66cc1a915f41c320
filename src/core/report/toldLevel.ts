import type { Issue, IssueLevel } from '../ingest/issues.ts';

/** What a reader is told an issue does: a printed total is to be checked, and its row is in no sum. */
export type ToldLevel = IssueLevel | 'apart';

/** In the order they are told. */
export const toldLevels = [
  'blocks',
  'asks',
  'setsAside',
  'warns',
  'apart',
  'informs',
] as const satisfies readonly ToldLevel[];

export function toldLevel({ code, level }: Pick<Issue, 'code' | 'level'>): ToldLevel {
  return code === 'R03' && level === 'warns' ? 'apart' : level;
}
