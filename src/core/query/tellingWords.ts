import type { GrantTable } from '../table/grantTable.ts';
import { withoutArticle } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { organisationNames } from './organisationNames.ts';
import { perTable } from './perTable.ts';

/** Words that most names share: alone they make no likeness. */
const common = wordSet(
  'association associations assoc ass fondation club federation de des du la le les l d et pour the of and maroc',
  'marocaine جمعيه الجمعيه مؤسسه نادي النادي من في و ل اجل',
);

/** Words that a body's own name may leave out, their articles off: of its kind, and of football, the sport that goes without saying. */
const generic = wordSet(
  'equipe team sportif sportive sport sports football foot fc au aux en a',
  'فريق رياضي رياضيه لكره كره قدم لقدم',
);

/** Words by which the sections of one club differ, and so two bodies: another sport, women, the young. */
const sections = wordSet(
  'handball basket basketball volley volleyball rugby futsal athletisme natation feminin feminine femmes jeunes',
  'اليد لليد سله طائره ريكبي لريكبي مصغره شاطئيه سباحه العاب قوي نسويه نسوي اناث سيدات شبان فتيان صغار',
);

/** The words of one spelling of a body. */
export interface TellingWords {
  /** Those that not most names share. */
  readonly telling: ReadonlySet<string>;
  /** Of those, without articles, the ones that no spelling of the body would leave out. */
  readonly core: ReadonlySet<string>;
  /** Which of its club's sections it is. */
  readonly section: string;
}

/** A body as likeness sees it: a spelling for each script it is written in, and where it is. */
export interface ToldBody {
  readonly spellings: readonly TellingWords[];
  /** Codes of the regions its grants state. */
  readonly regions: ReadonlySet<number>;
}

/** Each recipient by its code. */
export const toldBodies: (table: GrantTable) => readonly ToldBody[] = perTable((table) => {
  const names = organisationNames(table);
  const { recipient, region } = table.columns;
  const regions = recipient.dict.map(() => new Set<number>());
  recipient.codes.forEach((code, row) => {
    const place = region.codes[row] ?? 0;
    if (place > 0) regions[code]?.add(place);
  });
  return recipient.dict.map((_, code) => {
    const { name, nameAr } = names.recipient(code);
    const spellings = code === 0 ? [] : [name, nameAr].map(wordsOf).filter(({ telling }) => telling.size > 0);
    return { spellings, regions: regions[code] ?? new Set() };
  });
});

function wordsOf(name: string): TellingWords {
  const written = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !common.has(word));
  const bare = written.map(withoutArticle);
  return {
    telling: new Set(written),
    core: new Set(bare.filter((word) => !common.has(word) && !generic.has(word))),
    section: bare
      .filter((word) => sections.has(word))
      .sort()
      .join(' '),
  };
}

/**
 * How likely two names are one body's, from 0 to 1, in the script in which they are most alike: the telling words
 * they share, of those of either; 1 where both are in one region and the core of one name is in the other's. Sections of
 * one club are not alike.
 */
export function likeness(mine: ToldBody, theirs: ToldBody): number {
  const near = [...mine.regions].some((region) => theirs.regions.has(region));
  return Math.max(0, ...mine.spellings.flatMap((a) => theirs.spellings.map((b) => likenessOf(a, b, near))));
}

function likenessOf(a: TellingWords, b: TellingWords, near: boolean): number {
  if (a.section !== b.section) return 0;
  return near && holds(a.core, b.core) ? 1 : shared(a.telling, b.telling);
}

/** Fewer words than these are in many names. */
const fewestHeld = 2;

/** True where every word of the shorter is in the longer. */
function holds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  return less.size >= fewestHeld && [...less].every((word) => more.has(word));
}

/** Words in both over words in either. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((words) => words.split(' ')));
}
