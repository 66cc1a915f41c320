import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { createCallFinder } from '../../../src/core/find/callsOfRecord.ts';
import { createFinder } from '../../../src/core/find/find.ts';
import { acronymIn, initialsOf } from '../../../src/core/find/initials.ts';
import { aCall } from '../../support/calls.ts';
import { tableOf } from '../../support/chartSubject.tsx';

const seed = 20_261_122;
const find = createFinder(readReference());

const names = ['Centre équinoxe du Menzeh', 'Bureau de la lecture azur (BLA-2)', 'Sahel', 'Maison XYZ des dunes (OAD)'];
const table = tableOf(
  names.map((name, index) => ({
    amount: 1e6 * (index + 1),
    funder: `f${index}`,
    funderName: name,
    recipient: `r${index}`,
    recipientName: `Cercle équinoxe mauve ${index}`,
  })),
);
const fundersFor = (text: string) => find(table, text).funders.first.map(({ subject }) => subject.key);

test('a name has the first letters of its words, articles and parentheses left out', () => {
  expect(initialsOf('Centre équinoxe du Menzeh')).toBe('cem');
  expect(initialsOf('Office de l’Écriture et de la Musique du Sud (OEMS)')).toBe('oems');
  expect(initialsOf('Aide-mémoire Oasis')).toBe('amo');
  for (const name of ['Conseil Azur', 'Plan 2030 du Sud', 'مركز الواحة الخضراء', '', '(ABC)'])
    expect(initialsOf(name), name).toBe('');
});

test('an acronym is read with or without its dots, and a word in two parts is none', () => {
  for (const typed of ['CEM', 'cem', ' C.E.M. ', 'C E M']) expect(acronymIn(typed), typed).toBe('cem');
  for (const typed of ['ce', 'c', 'ce m', 'C.EM', 'centreduM', 'ce2', 'مرك', ''])
    expect(acronymIn(typed), typed).toBe('');
});

test('a funder is found by its acronym, derived or printed, and only by the whole of it', () => {
  for (const typed of ['CEM', 'c.e.m.', 'C E M']) expect(fundersFor(typed), typed).toEqual(['f0']);
  expect(find(table, 'CEM').funders).toMatchObject({ total: 1, near: true, exact: false });
  expect(fundersFor('bla')).toEqual(['f1']);
  expect(fundersFor('OAD')).toEqual(['f3']);
  expect(fundersFor('mxd')).toEqual(['f3']);
  expect(fundersFor('MX')).toEqual([]);
});

test('bodies that receive have no acronym, places and sectors keep their answers', () => {
  expect(find(table, 'CEM').recipients.total).toBe(0);
  const { places, sectors } = find(table, 'CEM');
  expect([places.total, sectors.total]).toEqual([0, 0]);
  expect(find(table, 'sahel').funders.first.map(({ subject }) => subject.key)).toEqual(['f2']);
});

test('a name that the search begins comes before an acronym', () => {
  const rows = ['Centre équinoxe du Menzeh', 'Cem'].map((funderName, index) => ({
    amount: 1e6 / (index + 1),
    funder: `f${index}`,
    funderName,
  }));
  expect(find(tableOf(rows), 'cem').funders.first.map(({ subject }) => subject.key)).toEqual(['f1', 'f0']);
});

test('calls are found by the acronym of who offers them', () => {
  const calls = [
    aCall({ id: 'a', title: 'Soutien aux festivals', funderName: 'Centre équinoxe du Menzeh' }),
    aCall({ id: 'b', title: 'Bourses', funderName: 'Conseil Azur' }),
  ];
  const found = createCallFinder({ calls, currency: 'MAD' })('CEM', Date.UTC(2026, 10, 22));
  expect(found.first.map(({ call }) => call.id)).toEqual(['a']);
});

test(`the acronym of any funder of enough words finds it (seed ${seed})`, () => {
  const word = fc.constantFrom('Azur', 'Olivier', 'Étoile', 'Sahel', 'Cèdre', 'Dune', 'Palmier');
  const named = fc.array(word, { minLength: 3, maxLength: 6 }).map((words) => words.join(' de la '));
  fc.assert(
    fc.property(fc.uniqueArray(named, { minLength: 1, maxLength: 4 }), (all) => {
      const rows = all.map((funderName, index) => ({ amount: 100, funder: `f${index}`, funderName }));
      const many = tableOf(rows);
      all.forEach((name, index) => {
        const keys = find(many, initialsOf(name).toUpperCase()).funders.first.map(({ subject }) => subject.key);
        expect(keys).toContain(`f${index}`);
      });
    }),
    { seed, numRuns: 60 },
  );
});
