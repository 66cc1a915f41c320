import { beforeAll, describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import type { Edition } from '../../../src/core/edition/edition.ts';
import type { Pack } from '../../../src/core/edition/pack.ts';
import type { ExploreResult } from '../../../src/core/query/explore.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import {
  placeName,
  plainSentence,
  selectionWords,
  sentenceOf,
  yearsFound,
} from '../../../src/features/headline/sentenceModel.ts';
import { chartTable, partialEdition, plain, spoken, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { publishedPack } from '../../support/packs.ts';

const reference = readReference();
const standing = defaultFilter.clauses;
type Spoken = (typeof spoken)[number];

let pack: Pack;
beforeAll(async () => {
  pack = await publishedPack();
});

const written = (language: Spoken, filter: Filter) => {
  const voice = voiceOf(language);
  const sentence = sentenceOf(explore(pack.table, filter), filter, pack.edition, reference, voice);
  return plain(plainSentence(sentence, voice.t));
};

const selections: Readonly<
  Record<string, { readonly filter: Filter; readonly says: Readonly<Record<Spoken, string>> }>
> = {
  'the default selection': {
    filter: defaultFilter,
    says: {
      fr: '342 subventions publiées · 325,1 M MAD · 48 financeurs, 2009–2025 ou sans année, tous secteurs, toutes régions',
      ar: '342 منحة منشورة بمبلغ 325,1 مليون درهم، من 48 جهة مانحة، من 2009 إلى 2025 أو دون سنة مذكورة، كل القطاعات، كل الجهات',
      en: '342 published grants · MAD 325.1 m · 48 funders, 2009–2025 or no year, all sectors, all regions',
    },
  },
  'a region and a sector': {
    filter: { clauses: { ...standing, region: ['09'], sector: ['sport'] } },
    says: {
      fr: '18 subventions publiées · 45,0 M MAD · 4 financeurs, 2018–2022 ou sans année, Sports et loisirs, Souss-Massa',
      ar: '18 منحة منشورة بمبلغ 45,0 مليون درهم، من 4 جهات مانحة، من 2018 إلى 2022 أو دون سنة مذكورة، الرياضة والترفيه، سوس-ماسة',
      en: '18 published grants · MAD 45.0 m · 4 funders, 2018–2022 or no year, Sports and recreation, Souss-Massa',
    },
  },
  'years, classes and an amount': {
    filter: {
      clauses: { ...standing, year: ['2019..2023', 'none'], class: ['ministry', 'indh'] },
      amount: { min: 5_000_000, max: null },
    },
    says: {
      fr: '15 subventions publiées · 6,1 M MAD · 5 financeurs, 2019–2023 et sans année, tous secteurs, toutes régions, Ministères et INDH, à partir de 50 000 MAD',
      ar: '15 منحة منشورة بمبلغ 6,1 مليون درهم، من 5 جهات مانحة، من 2019 إلى 2023 ودون سنة مذكورة، كل القطاعات، كل الجهات، الوزارات والمبادرة الوطنية للتنمية البشرية، ابتداء من 50 000 درهم',
      en: '15 published grants · MAD 6.1 m · 5 funders, 2019–2023 and no year stated, all sectors, all regions, Ministries and INDH, from MAD 50,000',
    },
  },
  'nothing at all': {
    filter: { clauses: { province: ['09.581'], status: ['paid'] }, text: 'مهرجان' },
    says: {
      fr: 'Aucune subvention publiée dans cette édition, toutes années, tous secteurs, Tiznit, statut : versée, « \u2068مهرجان\u2069 »',
      ar: 'لا منحة منشورة في هذا الإصدار، كل السنوات، كل القطاعات، تيزنيت، مصروفة، «مهرجان»',
      en: 'No published grant in this edition, all years, all sectors, Tiznit, paid, “\u2068مهرجان\u2069”',
    },
  },
};

describe.each(Object.entries(selections))('%s', (_, { filter, says }) => {
  test.each(spoken)('in one sentence, %s', (language) => {
    expect(written(language, filter)).toBe(says[language]);
  });
});

describe('the years of a choice nobody made by year', () => {
  const rows = (...years: string[]) => tableOf(years.map((year) => ({ year, province: '09.551', amount: 100_000 })));
  const said = (language: Spoken, years: readonly string[], filter = defaultFilter) =>
    plain(yearsFound(explore(rows(...years), filter), filter, voiceOf(language)));
  const sentence = (language: Spoken, years: readonly string[]) => {
    const voice = voiceOf(language);
    const result = explore(rows(...years), defaultFilter);
    return plain(plainSentence(sentenceOf(result, defaultFilter, partialEdition, reference, voice), voice.t));
  };

  test.each<[Spoken, string]>([
    ['fr', 'sans année'],
    ['ar', 'دون سنة مذكورة'],
    ['en', 'no year stated'],
  ])('are none where no row states one, %s', (language, words) => {
    expect(said(language, ['', ''])).toBe(words);
    expect(sentence(language, [''])).toContain(words);
    expect(sentence(language, [''])).not.toMatch(/toutes années|كل السنوات|all years/);
  });

  test('are those stated, and none beside them where some row states none and is kept', () => {
    const kept = (year: string[]): Filter => ({ clauses: { ...standing, year } });
    expect(said('fr', ['2019', '2021', ''])).toBe('2019–2021 ou sans année');
    expect(said('fr', ['2019', ''], kept(['2019..2021']))).toBe('2019');
    expect(said('fr', ['2019', ''], kept(['2019', 'none']))).toBe('2019 ou sans année');
    expect(said('fr', ['2019', ''], kept(['none']))).toBe('sans année');
    expect(said('fr', [])).toBe('');
    expect(sentence('fr', [])).toContain('toutes années');
  });
});

describe('Arabic counts as Arabic counts', () => {
  const ofCount = (count: number, edition: Edition = partialEdition) => {
    const result = explore(chartTable, defaultFilter);
    const counted: ExploreResult = { ...result, total: { ...result.total, n: count, funders: count } };
    const voice = voiceOf('ar');
    return plain(plainSentence(sentenceOf(counted, defaultFilter, edition, reference, voice), voice.t)).split(
      '، من 2016',
    )[0];
  };

  test.each([
    [0, 'لا منحة منشورة في هذا الإصدار'],
    [1, 'منحة منشورة واحدة بمبلغ 14,6 مليون درهم، من جهة مانحة واحدة'],
    [2, 'منحتان منشورتان بمبلغ 14,6 مليون درهم، من جهتين مانحتين'],
    [3, '3 منح منشورة بمبلغ 14,6 مليون درهم، من 3 جهات مانحة'],
    [11, '11 منحة منشورة بمبلغ 14,6 مليون درهم، من 11 جهة مانحة'],
    [100, '100 منحة منشورة بمبلغ 14,6 مليون درهم، من 100 جهة مانحة'],
  ])('%d', (count, says) => {
    expect(ofCount(count)).toBe(says);
  });

  test('simulated grants and those of an own file are never called published', () => {
    expect(ofCount(3, { ...partialEdition, kind: 'simulated' })).toMatch(/^3 منح مُحاكاة /);
    expect(ofCount(2, { ...partialEdition, kind: 'own' })).toMatch(/^منحتان في ملفكم /);
  });
});

describe('what was chosen, in words', () => {
  const result = explore(chartTable, defaultFilter);
  const words = (language: Spoken, filter: Filter) =>
    plain(selectionWords(result, filter, reference, voiceOf(language)));
  const chosen = (clauses: Filter['clauses'], rest: Omit<Filter, 'clauses'> = {}): Filter => ({
    clauses: { ...standing, ...clauses },
    ...rest,
  });

  test('nothing, when nothing was', () => {
    for (const language of spoken) expect(words(language, defaultFilter)).toBe('');
  });

  test.each<[Filter, string]>([
    [chosen({ year: ['2019'] }), '2019'],
    [chosen({ year: ['2019..2020', 'none'] }), '2019–2020 et sans année'],
    [chosen({ sector: ['none'] }), 'Secteur non renseigné'],
    [chosen({ region: ['several', 'abroad', 'none'] }), 'plusieurs régions, à l’étranger et lieu non renseigné'],
    [chosen({ province: ['none'] }), 'lieu non renseigné'],
    [chosen({ province: ['99.999'] }), '99.999'],
    [chosen({ class: ['none'] }), 'Catégorie non renseignée'],
    [chosen({ funder: ['bailleur-2', 'inconnu'] }), 'Bailleur 2 et inconnu'],
    [chosen({ recipient: ['eeeeeeeeee', 'none'] }), 'Association e et bénéficiaire au nom absent ou masqué'],
    [chosen({ basis: ['seat'] }), 'lieu : siège du bénéficiaire'],
    [chosen({ recipientKind: ['staff_welfare'] }), 'Œuvres sociales du personnel'],
    [chosen({ callId: ['SIM-03-2019', 'SIM-03-2020'] }), 'appel : SIM-03-2019 et SIM-03-2020'],
    [chosen({ callId: ['A', 'B', 'C', 'D', 'E'] }), 'appel : A, B et 3 autres'],
    [chosen({ callId: ['none'] }), 'appel : non renseigné'],
    [chosen({ overlap: ['yes'] }), 'lignes qui en répètent peut-être une autre'],
    [{ clauses: { overlap: standing.overlap ?? [] } }, 'tous statuts'],
    [chosen({}, { amount: { min: null, max: 49_999 } }), 'jusqu’à 499,99 MAD'],
    [chosen({}, { amount: { min: 100, max: 200_000 } }), 'de 1 MAD à 2 000 MAD'],
    [chosen({}, { text: 'fête' }), '« fête »'],
  ])('%j', (filter, says) => {
    expect(words('fr', filter)).toBe(says);
  });

  test('the Arabic name of a funder where there is one', () => {
    expect(words('ar', chosen({ funder: ['bailleur-2'] }))).toBe('جهة 2');
  });

  test('a search is a text, whatever signs it holds', () => {
    const text = '$t(app.name) {{count}} <figure/> <b>&amp;';
    expect(words('fr', chosen({}, { text }))).toBe(`« ${text} »`);
    expect(words('ar', chosen({}, { text: '\u202Ex' }))).toBe('«\u2068x\u2069»');
  });

  test('each token opens the filter it names', () => {
    const filter = chosen(
      { province: ['09.581'], funder: ['bailleur-1'] },
      { text: 'a', amount: { min: 1, max: null } },
    );
    const { tokens } = sentenceOf(result, filter, partialEdition, reference, voiceOf('en'));
    expect(tokens.map(({ opens }) => opens)).toEqual(['year', 'sector', 'province', 'funder', 'amount', 'text']);
    expect(tokens.filter((token) => token.chosen)).toHaveLength(4);
  });
});

test('a place is named in the reader’s language, and an empty one as such', () => {
  expect(placeName('09', reference, voiceOf('ar'))).toBe('سوس-ماسة');
  expect(placeName('', reference, voiceOf('fr'))).toBe('lieu non renseigné');
  expect(placeName('national', reference, voiceOf('ar'))).toBe('على الصعيد الوطني');
});
