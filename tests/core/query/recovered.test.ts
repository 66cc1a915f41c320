import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { Filter } from '../../../src/core/query/filter.ts';
import { asDrawn } from '../../../src/core/query/recovered.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { distributionModel } from '../../../src/features/distribution/distributionModel.ts';
import { mapHeading } from '../../../src/features/map/mapHeading.ts';
import { mapModel } from '../../../src/features/map/mapModel.ts';
import { placeTable } from '../../../src/features/map/placeTableModel.ts';
import { matrixModel } from '../../../src/features/matrix/matrixModel.ts';
import { rankingModel } from '../../../src/features/ranking/rankingModel.ts';
import { sectorsModel } from '../../../src/features/sectors/sectorsModel.ts';
import { trendsModel } from '../../../src/features/trends/trendsModel.ts';
import { partialEdition, reference, tableOf, voiceOf } from '../../support/chartSubject.tsx';

const row = { class: 'ministry', recipientKind: 'association' } as const;
const table = tableOf([
  { ...row, year: '2019', region: '01', sector: 'sport', funder: 'a', recipient: 'x', amount: 9_000_000 },
  {
    ...row,
    year: '2019',
    region: '01',
    sector: 'sport',
    funder: 'a',
    recipient: 'x',
    status: 'recovered',
    amount: -795_000,
  },
  {
    ...row,
    year: '2020',
    region: '02',
    sector: 'culture',
    funder: 'b',
    recipient: 'y',
    status: 'recovered',
    amount: -3_000_000,
  },
  {
    ...row,
    year: '2020',
    region: '02',
    sector: 'culture',
    funder: 'b',
    recipient: 'z',
    status: 'recovered',
    amount: -205_000,
  },
]);
const filter: Filter = { clauses: { status: ['recovered'], overlap: ['none'] } };
const result = explore(table, filter);
const voice = voiceOf('fr');
const subject = { result, filter, reference, selection: '', complete: false, edition: partialEdition };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('recoveries alone', () => {
  test('are ranked by what came back, and only where nothing else was asked for', () => {
    expect(result.total.sum).toBe(-4_000_000);
    expect(result.funders.top.map(({ key, sum }) => [key, sum])).toEqual([
      ['b', -3_205_000],
      ['a', -795_000],
    ]);
    expect(asDrawn(result, filter)).toMatchObject({ kind: 'recovered', total: { sum: 4_000_000 } });
    const all: Filter = { clauses: { overlap: ['none'] } };
    const whole = explore(table, all);
    expect(asDrawn(whole, all)).toBe(whole);
    expect(explore(table, all).funders.top.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  test('have shares of what came back, and bars', () => {
    const sectors = sectorsModel(subject, voice);
    expect(plain(sectors.title.heading)).toBe('Montant récupéré par secteur');
    expect(sectors.rows.map(({ value, share }) => [value, plain(share)])).toEqual([
      ['culture', '80,1 %'],
      ['sport', '19,9 %'],
    ]);
    const recipients = rankingModel({ ...subject, of: 'recipient' }, voice);
    expect(recipients.rows.map(({ key }) => key)).toEqual(['y', 'x', 'z']);
    expect(recipients.rows[0]?.length).toBe(1);
    const trends = trendsModel(subject, voice);
    expect(plain(trends.summary)).toContain('année la plus haute : 2020');
    expect(trends.years.map(({ top }) => top)).toEqual([expect.closeTo(99.26, 1), 0]);
    expect(matrixModel(subject, voice).summary).toContain('Région 02, Culture');
  });

  test('have a sentence where grants have a histogram', () => {
    const spread = distributionModel({ ...subject, width: 340 }, voice);
    expect(plain(spread.nothing ?? '')).toBe('Récupérations seules : pas de répartition.');
  });

  test('the map leads with the largest and says what it shows', () => {
    const view = { ...defaultView, filter };
    const model = mapModel({
      result,
      baseline: explore(table, { clauses: {} }),
      view,
      edition: partialEdition,
      reference,
    });
    expect(model.areas.find(({ rank }) => rank === 1)?.code).toBe('02');
    expect(model.areas.every((area) => area.class >= 0)).toBe(true);
    expect(plain(mapHeading(model, 'simulated', voice.t))).toBe('Montant des subventions, M MAD : récupéré');
    expect(mapHeading(model, 'published', voiceOf('ar').t)).toContain('المسترجع');
    expect(placeTable(model, result).total.sum).toBe(4_000_000);
  });
});

test('a selection whose sum is below nought otherwise has no share', () => {
  const all: Filter = { clauses: { overlap: ['none'], year: ['2020'] } };
  const sectors = sectorsModel({ ...subject, filter: all, result: explore(table, all) }, voice);
  expect(sectors.rows.map(({ share }) => share)).toEqual(['']);
  expect(plain(sectors.summary)).toMatch(/^Culture : 2 subventions, .*\.$/);
});
