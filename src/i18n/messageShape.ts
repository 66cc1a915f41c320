import type { IssueCode } from '../core/ingest/issues.ts';
import type { FindingCode, FindingLevel } from '../core/receipt/verify/finding.ts';

/** Plural suffixes, and the categories each language needs (CLDR). */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
export type ArabicPlural = PluralCategory;
export type EnglishPlural = 'one' | 'other';

/**
 * The shape messages must have in another language: every key of the source, and for a key with
 * plural forms the forms that the other language needs.
 */
export type SameKeys<Source, Plural extends PluralCategory> = {
  readonly [Key in keyof Source as Key extends `${infer Base}_${PluralCategory}`
    ? `${Base}_${Plural}`
    : Key]: Source[Key] extends string ? string : SameKeys<Source[Key], Plural>;
};

/** Some of the source's keys, none that it lacks. */
export type SomeKeys<Source> = {
  readonly [Key in keyof Source]?: Source[Key] extends string ? string : SomeKeys<Source[Key]>;
};

/** What we saw, why it matters and what to do, in whole sentences. */
export interface IssueText {
  readonly saw: string;
  readonly why: string;
  readonly do: string;
}

/**
 * The sentences of every issue in one language. `{count}`, `{heading}`, `{cell}`, `{choices}`,
 * `{nearest}`, `{line}`, `{encoding}` and `{difference}` are filled in; a passage in square
 * brackets stands only when everything in it is known.
 */
export type IssueTexts = Readonly<Record<IssueCode, IssueText>>;

/** Why an address was not read. */
export type AddressRefusal =
  | 'unreadable'
  | 'scheme'
  | 'otherSite'
  | 'redirected'
  | 'missing'
  | 'refused'
  | 'unreachable'
  | 'page'
  | 'tooLarge'
  | 'incomplete'
  | 'cancelled';

/** What the page of the reader's own files says, and the report of `kharita check` in part; filled as issues are. */
export interface OwnFileTexts {
  readonly drop: string;
  readonly choose: string;
  readonly starting: string;
  readonly cancel: string;
  readonly counts: string;
  readonly calls: string;
  readonly setAside: string;
  readonly cell: string;
  readonly blankCell: string;
  readonly waits: string;
  readonly waiting: string;
  readonly blocked: string;
  readonly row: string;
  readonly rowCell: string;
  readonly choice: Readonly<
    Record<'worth' | 'day' | 'percent' | 'unread' | 'noDay' | 'wholeAmount' | 'column' | 'cell' | 'holds', string>
  >;
  readonly address: Readonly<Record<'label' | 'hint' | 'open' | 'fetching', string>>;
  readonly refusal: Readonly<Record<AddressRefusal, IssueText>>;
}

/** What calendars and feeds say of calls; filled as issues are. */
export interface CallTexts
  extends Readonly<
    Record<
      | 'calendar'
      | 'event'
      | 'funder'
      | 'closes'
      | 'closesIn'
      | 'noDeadline'
      | 'permanent'
      | 'contradictory'
      | 'extended'
      | 'begins'
      | 'announced'
      | 'sector'
      | 'territory'
      | 'amountRange'
      | 'amountUpTo'
      | 'amountFrom'
      | 'amountContradictory'
      | 'source'
      | 'check'
      | 'national'
      | 'abroad'
      | 'simulated',
      string
    >
  > {
  readonly origin: Readonly<Record<'foreign_public' | 'private', string>>;
  readonly kind: Readonly<Record<'training' | 'other', string>>;
  readonly feed: Readonly<Record<'all' | 'funder' | 'sector' | 'region' | 'about', string>>;
}

/** What is said where there is no network; `{date}` is filled in. */
export interface OfflineTexts {
  readonly copy: string;
  readonly ownFile: string;
  readonly missing: string;
  /** What the service worker answers with for a page it cannot have. */
  readonly lastResort: Readonly<Record<'title' | 'unreached' | 'retry' | 'kept' | 'nothing', string>>;
}

/** What the README of a receipt says; filled as issues are. */
export interface ReceiptTexts {
  readonly title: string;
  readonly calls: string;
  readonly callsWithoutAward: string;
  readonly callsKept: string;
  /** Figures that others published. */
  readonly figures: string;
  readonly figuresNational: string;
  readonly figuresApart: string;
  readonly figuresAllHolders: string;
  readonly figuresContradicted: string;
  readonly otherChoices: string;
  readonly edition: string;
  readonly hash: string;
  readonly address: string;
  readonly version: string;
  readonly holds: string;
  readonly part: Readonly<
    Record<'data' | 'excel' | 'sources' | 'xlsx' | 'json' | 'geojson' | 'manifest' | 'sums', string>
  >;
  readonly check: string;
  readonly sums: string;
  readonly verify: string;
  readonly verifyOwn: string;
  readonly licences: string;
  readonly licenceData: string;
  readonly licenceNone: string;
  readonly licenceBoundaries: string;
}

/** What must be known of some pages, addresses and files of the reader's own; filled as issues are. */
export type RemarksTexts = Readonly<
  Record<
    | 'ownFileGone'
    | 'ownFileGoneWhy'
    | 'checkAgain'
    | 'seeEdition'
    | 'reading'
    | 'unknownPage'
    | 'repaired'
    | 'ownMark'
    | 'ownAlone'
    | 'putBeside'
    | 'unknownEdition'
    | 'otherDate'
    | 'older'
    | 'seeChanges'
    | 'noCurrency'
    | 'sayCurrency'
    | 'besideNewest'
    | 'openNewest',
    string
  >
>;

/** What is said of the dates of an edition and of what changed between two of them; filled as issues are. */
export interface ChangesTexts
  extends Readonly<
    Record<
      | 'title'
      | 'description'
      | 'movedUp'
      | 'movedDown'
      | 'same'
      | 'apart'
      | 'first'
      | 'firstHow'
      | 'own'
      | 'loading'
      | 'failed'
      | 'retry'
      | 'dates'
      | 'newest'
      | 'firstKept'
      | 'records'
      | 'grants'
      | 'calls'
      | 'before'
      | 'after'
      | 'difference'
      | 'figures'
      | 'figuresNote'
      | 'figuresUnit'
      | 'openDate'
      | 'besideDate'
      | 'total'
      | 'sameParts'
      | 'showAll'
      | 'listed'
      | 'download'
      | 'nothing'
      | 'field'
      | 'recordUp'
      | 'recordDown'
      | 'notStated'
      | 'notNamed'
      | 'yes'
      | 'no'
      | 'files'
      | 'file'
      | 'rows'
      | 'filesSame'
      | 'call'
      | 'callNew'
      | 'callSame'
      | 'amountCounted'
      | 'amountKind',
      string
    >
  > {
  readonly by: Readonly<Record<'year' | 'region' | 'sector' | 'funder', string>>;
  readonly fate: Readonly<Record<'added' | 'removed' | 'altered', string>>;
  readonly grantsOf: Readonly<Record<'added' | 'removed' | 'altered', string>>;
  readonly callsOf: Readonly<Record<'added' | 'removed' | 'altered', string>>;
}

/** What checking a receipt says; filled as issues are. */
export type VerifySentence =
  | 'title'
  | 'lead'
  | 'drop'
  | 'choose'
  | 'opening'
  | 'loading'
  | 'comparing'
  | 'telling'
  | 'sofar'
  | 'stop'
  | 'stopped'
  | 'failed'
  | 'checked'
  | 'save'
  | 'own'
  | 'more'
  | 'blank';

/** The parts of a manifest that have a name of their own. */
export type ManifestField =
  | 'app'
  | 'edition'
  | 'query'
  | 'query.sentence'
  | 'query.caveats'
  | 'content'
  | 'format'
  | 'language'
  | 'address'
  | 'grants'
  | 'rows'
  | 'sum'
  | 'currency'
  | 'kind'
  | 'exclusions'
  | 'apart'
  | 'partial'
  | 'notices'
  | 'licences'
  | 'sources'
  | 'files';

/** What checking a receipt says; filled as issues are. */
export interface VerifyTexts extends Readonly<Record<VerifySentence, string>> {
  readonly verdict: Readonly<Record<FindingLevel, IssueText>>;
  /** What to do where an archive of ours did not come whole. */
  readonly damaged: string;
  readonly level: Readonly<Record<FindingLevel, string>>;
  readonly finding: Readonly<Record<FindingCode, string>>;
  /** The editions that come with the program, and a reader's own files. */
  readonly edition: Readonly<Record<'published' | 'simulated' | 'own', string>>;
  readonly manifest: Readonly<Record<ManifestField, string>>;
  readonly truth: Readonly<Record<'true' | 'false', string>>;
}
