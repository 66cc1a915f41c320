import { describe, expect, it } from 'vitest';
import { standingAt } from '../../../src/core/calls/callStatus.ts';
import { instantOf } from '../../../src/core/calls/moroccoTime.ts';
import { callsNow, readCallOf, readCallsOf } from './readCalls.ts';

const dated = { titre: 'Appel 1', 'date limite': '2026-12-01' };

describe('a call', () => {
  it('keeps its dates as precise as printed', async () => {
    const { call, codes } = await readCallOf({
      Intitulé: 'Appel 1',
      "Date d'ouverture": 'octobre 2026',
      'Date limite de dépôt': '01/12/2026 à préciser',
      Année: 'Exercice 2026',
    });
    expect([call.opens, call.closes, call.year, codes]).toEqual(['2026-10', '', '2026', ['D02']]);
    const { call: other } = await readCallOf({
      العنوان: 'طلب 1',
      'آخر أجل': '30 نونبر 2026',
      'الأجل الأصلي': '2026-11-16',
    });
    expect([other.titleScript, other.closes, other.extendedFrom]).toEqual(['ar', '2026-11-30', '2026-11-16']);
  });

  it.each([
    ['16:30', '16:30', []],
    ['16h30', '16:30', []],
    ['9 h', '09:00', []],
    ['١٦:٣٠', '16:30', []],
    ['24h00', '', []],
    ['25:00', '', ['D02']],
    ['midi', '', ['D02']],
  ])('closes at %s: %s', async (printed, closeTime, told) => {
    const { call, codes } = await readCallOf({ ...dated, 'heure limite': printed });
    expect([call.closeTime, codes]).toEqual([closeTime, told]);
  });

  it.each([
    ['2026-12-01 16:30', '16:30'],
    ['2026-12-01T16:30:00', '16:30'],
    ['2026-12-01 00:00:00', ''],
  ])('keeps the time printed beside its closing date: %s', async (printed, closeTime) => {
    const { call } = await readCallOf({ titre: 'Appel 1', 'date limite': printed });
    expect([call.closes, call.closeTime]).toEqual(['2026-12-01', closeTime]);
  });

  it('reads money column by column, and stays without what is no money', async () => {
    const { calls, issues } = await readCallsOf(
      [
        'titre;date limite;enveloppe (MDH);montant min;montant max;taux',
        'Appel 1;2026-12-01;1,5;50 000,00;300 000,50;70 %',
        'Appel 2;2026-12-01;;-5,00;beaucoup;150',
        'Appel 3;2026-12-01;;200 000,00;100 000,00;80,5',
        '',
      ].join('\n'),
      { unit: 1_000_000 },
    );
    expect(calls.map(({ budget, amountMin, amountMax, rateMax }) => [budget, amountMin, amountMax, rateMax])).toEqual([
      [150_000_000, 5_000_000, 30_000_050, 70],
      [null, null, null, null],
      [null, 20_000_000, 10_000_000, 80.5],
    ]);
    expect(calls[0]?.currency).toBe('MAD');
    expect(issues.filter(({ level }) => level !== 'informs').map(({ code, count }) => [code, count])).toEqual([
      ['A02', 1],
      ['C07', 3],
    ]);
  });

  it('asks how to read amounts that nothing settles, as for grants', async () => {
    const text = 'titre,date limite,montant max\nAppel 1,2026-12-01,1.500\n';
    const { questions } = await readCallsOf(text);
    expect(questions.map(({ code, heading }) => [code, heading])).toEqual([['A03', 'montant max']]);
    const { calls } = await readCallsOf(text, { decimal: ',' });
    expect(calls[0]?.amountMax).toBe(150_000);
  });

  it('reads who may answer by code or by word, and keeps what no codelist knows as printed', async () => {
    const { call, codes } = await readCallOf({
      ...dated,
      éligibles: 'Associations | تعاونيات, fédérations',
      ancienneté: '2 ans',
      'comptes certifiés': 'oui',
      'utilité publique': 'لا',
    });
    expect([call.eligible, call.minAge, call.needsAccounts, call.needsUtility, codes]).toEqual([
      ['association', 'cooperative', 'federation'],
      2,
      'yes',
      'no',
      [],
    ]);
    const { call: other, codes: told } = await readCallOf({ ...dated, éligibles: 'associations|entreprises' });
    expect([other.eligible, other.eligibility, told]).toEqual([['association'], 'associations|entreprises', ['S01']]);
  });

  it.each([
    ['09', ['09'], []],
    ['01|MA-04 | الجهة الشرقية', ['01', '04', '02'], []],
    ['National', ['national'], []],
    ['الخارج', ['abroad'], []],
    ['Agadir Ida-Ou Tanane', ['09'], []],
    ['Atlantide', [], ['G01']],
    ['09|Atlantide', ['09'], ['G01']],
    ['Oued Eddahab-Lagouira', ['12'], ['G04']],
  ])('lies in %s', async (region, regions, told) => {
    const { call, codes } = await readCallOf({ ...dated, région: region });
    expect([call.regions, call.regionPrinted, codes]).toEqual([regions, region, told]);
  });

  it.each([
    ['Agadir Ida-Ou Tanane', ['09.001']],
    ['Agadir Ida-Ou Tanane|Souss-Massa', undefined],
    ['09', undefined],
  ])('is held to the provinces of %s', async (region, provinces) => {
    const { call } = await readCallOf({ ...dated, région: region });
    expect(call.provinces).toEqual(provinces);
  });

  it('without an id gets one made of its cells, which other rows do not move', async () => {
    const head = 'titre,date limite';
    const [first] = (await readCallsOf(`${head}\nAppel 1,2026-12-01\n`)).calls;
    const { calls } = await readCallsOf(`${head}\nAppel 0,2026-11-30\n\nAppel 1,2026-12-01\n`);
    expect(first?.id).toMatch(/^call-[0-9a-f]{10}$/);
    expect(calls.map(({ id }) => id)).toEqual([expect.not.stringMatching(first?.id ?? ''), first?.id]);
  });

  it('whose id a spreadsheet ate gets one too, and is told', async () => {
    const { call, codes } = await readCallOf({ ...dated, call_id: '2,43E+13' });
    expect([call.id.slice(0, 5), codes]).toEqual(['call-', ['I01']]);
  });
});

describe('bad input', () => {
  it('without a deadline that is not permanent is told and kept (C01)', async () => {
    const { call, codes } = await readCallOf({ titre: 'Appel 1', 'date limite': '', année: '2026' });
    expect([codes, standingAt(call, callsNow).status]).toEqual([['C01'], 'undated']);
    const { codes: none } = await readCallOf({ titre: 'Appel 1', 'date limite': '', récurrence: 'permanent' });
    expect(none).toEqual([]);
  });

  it('that closes before it opens is told, keeps both dates and is never open (C02)', async () => {
    const { call, codes } = await readCallOf({ ...dated, ouverture: '2026-12-10' });
    expect([call.opens, call.closes, codes]).toEqual(['2026-12-10', '2026-12-01', ['C02']]);
  });

  it.each([
    ['ouvert', '2026-12-01', []],
    ['clôturé', '2026-12-01', ['C03']],
    ['مفتوح', '2026-11-01', ['C03']],
    ['closed', '2026-11-01', []],
    ['à venir', '2026-12-01', ['C03']],
    ['permanent', '2026-12-01', ['C03']],
    ['bientôt', '2026-12-01', ['S01']],
    ['', '2026-12-01', []],
  ])('says %s while it closes on %s', async (statut, closes, told) => {
    const { codes } = await readCallOf({ titre: 'Appel 1', 'date limite': closes, statut });
    expect(codes).toEqual(told);
  });

  it('holds a stated status against the clock of Morocco, to the minute', async () => {
    const text = 'titre,date limite,heure limite,statut\nAppel 1,2026-11-22,16:30,ouvert\n';
    const at = async (now: number) => {
      const { issues } = await readCallsOf(text, { now });
      return issues.some(({ code }) => code === 'C03');
    };
    const closing = instantOf('2026-11-22', '16:30');
    expect([await at(closing - 1), await at(closing)]).toEqual([false, true]);
  });

  it.each(['javascript:alert(1)', 'www.example.org', 'data:text/html,x', 'file:///etc/passwd', 'example.org/a b'])(
    'addressed by %s is told (C04) and kept as text',
    async (url) => {
      const { call, codes } = await readCallOf({
        ...dated,
        lien: url,
        apply_url: url,
        source_url: 'https://example.org',
      });
      expect([call.url, call.applyUrl, codes]).toEqual([url, url, ['C04']]);
    },
  );

  it('titled with 4,000 characters is told (C05) and keeps them', async () => {
    const title = `Appel ${'long '.repeat(799)}`.trim();
    const { call, codes } = await readCallOf({ ...dated, titre: title });
    expect([call.title, codes]).toEqual([title, ['C05']]);
  });

  it('without a title is set aside (C06), with an Arabic one it is not', async () => {
    const { rows, setAsideRows } = await readCallsOf(
      'titre,titre arabe,date limite\n,,2026-12-01\n,طلب 1,2026-12-01\n',
    );
    expect([rows.accepted, rows.setAside, setAsideRows[0]?.reasons]).toEqual([1, 1, ['C06']]);
  });

  it('with an id of other content is set aside (R06), repeated exactly it is kept (R05)', async () => {
    const head = 'call_id,titre,date limite,organisme';
    const { calls, issues, setAsideRows } = await readCallsOf(
      `${head}\nA,Appel 1,2026-12-01,F\nA,Appel 1,2026-12-01,F\nA,Appel 2,2026-12-01,G\n`,
    );
    expect(calls.map(({ id, line }) => [id, line])).toEqual([
      ['A', 2],
      ['A', 3],
    ]);
    expect(setAsideRows.map(({ line, reasons, field }) => [line, reasons, field])).toEqual([[4, ['R06'], 'call_id']]);
    expect(issues.filter(({ level }) => level !== 'informs').map(({ code }) => code)).toEqual(['R06', 'R05']);
  });

  it('with people in it is told without repeating them (P01); a role’s address is no person', async () => {
    const contact = async (text: string) => (await readCallOf({ ...dated, contact: text })).codes;
    expect(await contact('contact@commune.example, 05 22 00 00 00')).toEqual([]);
    expect(await contact('prenom.nom@commune.example')).toEqual(['P01']);
    expect(await contact('association1@gmail.com')).toEqual(['P01']);
    expect(await contact('+212 6 00 00 00 00')).toEqual(['P01']);
    const { issues } = await readCallsOf('titre,date limite,conditions\nAppel 1,2026-12-01,appeler le 0600000000\n');
    expect(issues.find(({ code }) => code === 'P01')?.first[0]?.cell).toBe('…');
  });

  it('of a funder nobody knows is kept under a slug of its name', async () => {
    const { call } = await readCallOf({ ...dated, organisme: 'Bailleur Inconnu 1' });
    expect([call.funder, call.funderName]).toEqual(['bailleur-inconnu-1', 'Bailleur Inconnu 1']);
  });
});

describe('a file of calls', () => {
  it('needs a title, and a date, a year or an address; what is missing is asked', async () => {
    const questionsOf = async (headings: string) =>
      (await readCallsOf(`${headings}\nA,2026-12-01,B\n`)).questions.map(({ code, heading }) => `${code} ${heading}`);
    expect(await questionsOf('quoi,date limite,autre')).toEqual(['H01 title']);
    expect(await questionsOf('titre,quand,autre')).toEqual(['H01 close_date']);
    for (const enough of ['année', 'lien', 'ouverture', 'source']) {
      expect(await questionsOf(`titre,${enough},autre`)).toEqual([]);
    }
  });

  it('counts blank rows, totals and footnotes apart', async () => {
    const { rows, calls } = await readCallsOf(
      'titre,date limite,enveloppe\nAppel 1,2026-12-01,5\n,,\nTotal,,5\n* prolongé,,\nAppel 2,,\n',
    );
    expect(rows).toEqual({ read: 5, accepted: 2, setAside: 0, blank: 1, totals: 1, footnotes: 1 });
    expect(calls.map(({ title, line }) => [title, line])).toEqual([
      ['Appel 1', 2],
      ['Appel 2', 6],
    ]);
  });
});
