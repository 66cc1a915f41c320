import { DuckDBInstance } from '@duckdb/node-api';

/** A question both sides answer. Clauses list codes, `none` for not stated; years may be ranges. */
export interface Question {
  readonly clauses: Readonly<Record<string, readonly string[]>>;
  readonly amount: { readonly min: number | null; readonly max: number | null } | null;
  readonly text: string | null;
  readonly by: readonly string[];
}

/** One cell of an answer; every number in centimes or grants, as text, so that nothing is rounded on the way. */
export interface Answer {
  readonly keys: readonly string[];
  readonly n: string;
  readonly sum: string;
  readonly median: string;
  readonly first: string;
  readonly third: string;
  readonly max: string;
  readonly funders: string;
  readonly recipients: string;
}

export type Sql = (statement: string) => Promise<readonly Readonly<Record<string, string>>[]>;

const folding = `
create macro fold(t) as trim(regexp_replace(regexp_replace(
  translate(
    strip_accents(replace(replace(lower(regexp_replace(coalesce(t, ''), '[\\x{ad}\\x{61c}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2069}\\x{feff}\\x{640}]', '', 'g')), 'œ', 'oe'), 'æ', 'ae')),
    'ٱةىیک٠١٢٣٤٥٦٧٨٩', 'اهييك0123456789'),
  '[\\p{Pd}''’‘\`´"“”„«»_]', ' ', 'g'), '[\\s\\x{a0}\\x{202f}]+', ' ', 'g'));
create macro quartile_of_sorted(c, rank) as
  cast(floor((4 * c[1 + rank // 4] + (coalesce(c[2 + rank // 4], c[1 + rank // 4]) - c[1 + rank // 4]) * (rank % 4) + 2) / 4.0) as bigint);
create macro quartile(c, quarter) as quartile_of_sorted(list_sort(c), (len(c) - 1) * quarter);`;

const published = `
create table funders as select * from read_csv('data/reference/funders.csv', all_varchar = true, header = true, delim = ',');
create table printed as
  select * from read_csv('data/editions/published/grants/**/*.csv',
    all_varchar = true, header = true, union_by_name = true, delim = ',', quote = '"', escape = '"', nullstr = '');
create table placed as
  select *,
    case when region_code <> '' then region_code
         when region is not null then lower(region)
         when province_code <> '' then left(province_code, 2)
         else '' end as region_of
  from printed;
create table grants as
  select
    coalesce(region_of, '') as region,
    coalesce(p.province_code, '') as province,
    coalesce(sector, '') as sector,
    coalesce(f.funder_slug, '') as funder,
    case when coalesce(recipient_name, '') = '' then '' else left(sha256(fold(recipient_name) || '|' || region_of), 10) end as recipient,
    coalesce(p.funder_class, f.funder_class, '') as class,
    coalesce(fiscal_year, left(award_date, 4), '') as year,
    coalesce(status, '') as status,
    coalesce(possible_overlap, '') as overlap,
    coalesce(region_basis, '') as basis,
    coalesce(recipient_kind, '') as "recipientKind",
    '' as "callId",
    cast(cast(amount_awarded as decimal(18, 2)) * 100 as bigint) as amount,
    concat_ws(chr(10), fold(recipient_name), fold(funder_name), fold(p.funder_name_ar), fold(purpose), fold(place), fold(programme)) as words
  from placed p left join funders f on fold(f.name_fr) = fold(p.funder_name);`;

/** DuckDB with the committed files of the published edition, read and shaped by its own means. */
export async function openOracle(): Promise<Sql> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const sql: Sql = async (statement) => {
    const reader = await connection.runAndReadAll(statement);
    return reader
      .getRowObjects()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)])));
  };
  await connection.run(folding);
  await connection.run(published);
  return sql;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function clauseSql(dimension: string, values: readonly string[]): string {
  const tests = values.map((value) => {
    const [from, to] = value.split('..');
    if (dimension === 'year' && to !== undefined) {
      return `(year <> '' and year >= ${quoted(from || '0000')} and year <= ${quoted(to || '9999')})`;
    }
    return `"${dimension}" = ${quoted(value === 'none' ? '' : value)}`;
  });
  return `(${tests.join(' or ')})`;
}

function conditions({ clauses, amount, text }: Question): string {
  const tests = Object.entries(clauses).map(([dimension, values]) => clauseSql(dimension, values));
  if (amount?.min != null) tests.push(`amount >= ${amount.min}`);
  if (amount?.max != null) tests.push(`amount <= ${amount.max}`);
  for (const word of text?.split(' ') ?? []) tests.push(`contains(words, fold(${quoted(word)}))`);
  return tests.length > 0 ? `where ${tests.join(' and ')}` : '';
}

/** The answer of SQL to a question, in no particular order. */
export async function answerBySql(sql: Sql, question: Question): Promise<Answer[]> {
  const keys = question.by.map((dimension) => `"${dimension}"`);
  const rows = await sql(`
    select ${keys.map((key, i) => `${key} as key${i},`).join(' ')}
      count(*) as n, sum(amount) as sum,
      quartile(list(amount), 2) as median, quartile(list(amount), 1) as first, quartile(list(amount), 3) as third, max(amount) as max,
      count(distinct nullif(funder, '')) as funders, count(distinct nullif(recipient, '')) as recipients
    from grants ${conditions(question)} ${keys.length > 0 ? `group by ${keys.join(', ')}` : 'having count(*) > 0'}`);
  return rows.map(
    ({
      key0,
      key1,
      n = '',
      sum = '',
      median = '',
      first = '',
      third = '',
      max = '',
      funders = '',
      recipients = '',
    }) => ({
      keys: [key0, key1].slice(0, question.by.length).map(String),
      n,
      sum,
      median,
      first,
      third,
      max,
      funders,
      recipients,
    }),
  );
}
