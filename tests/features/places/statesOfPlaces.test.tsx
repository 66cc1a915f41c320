import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { regionCodes } from '../../../src/core/model/codelists.ts';
import { about } from '../../../src/core/query/about.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { directory } from '../../../src/core/query/directory.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { type LineState, standingLines } from '../../../src/core/query/standingLines.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { mapModel } from '../../../src/features/map/mapModel.ts';
import { matrixModel } from '../../../src/features/matrix/matrixModel.ts';
import { regionPeers } from '../../../src/features/places/placesModel.ts';
import { NotInEdition } from '../../../src/features/profile/NotInEdition.tsx';
import {
  completeEdition,
  inLanguage,
  partialEdition,
  plain,
  reference,
  tableOf,
  voiceOf,
} from '../../support/chartSubject.tsx';
import { grantTables } from '../../support/tables.ts';
import { placeChart } from './placeSubject.ts';

const seed = 20_261_141;
const setAsideEdition: Edition = {
  ...completeEdition,
  files: completeEdition.files.map((file) => ({ ...file, setAside: 2 })),
};
const ownEdition: Edition = { ...partialEdition, kind: 'own' };
const states: Readonly<Record<string, LineState>> = {
  shaded: 'held',
  few: 'held',
  noRow: 'noRow',
  noList: 'notInEdition',
  zero: 'zero',
  counted: 'held',
  notInEdition: 'notInEdition',
};
const statesOf = (pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    pairs
      .filter(([code]) => regionCodes.some((known) => known === code))
      .map(([code, state]) => [code, states[state] ?? state]),
  );

function said(table: GrantTable, edition: Edition) {
  const result = explore(table, defaultFilter);
  const rows = directory(table, compileFilter(table, defaultFilter), 'region');
  const view = defaultView;
  const subject = { result, filter: defaultFilter, reference, selection: '', edition };
  const input = placeChart(table, { of: 'region', key: '09' }, edition);
  return {
    map: statesOf(
      mapModel({ result, baseline: result, view, edition, reference }).areas.map(({ code, look }) => [code, look]),
    ),
    peers: statesOf(regionPeers(input).marks.map((mark) => [mark.subject.key, mark.look])),
    matrix: statesOf(matrixModel(subject, voiceOf('fr')).rows.map(({ place, state }) => [place, state])),
    file: statesOf(standingLines('region', rows, result, edition, reference).map(({ key, state }) => [key, state])),
  };
}

test(`a region is in one state on the map, among its peers, in the matrix and in files (seed ${seed})`, () => {
  const editions = fc.constantFrom(partialEdition, completeEdition, setAsideEdition, ownEdition);
  fc.assert(
    fc.property(grantTables, editions, (table, edition) => {
      const { map, peers, matrix, file } = said(table, edition);
      expect(peers).toEqual(map);
      expect(file).toEqual(map);
      if (table.length > 0) expect(matrix).toEqual(map);
    }),
    { seed, numRuns: 120 },
  );
});

test('a region is zero only where every row of a whole list says its region and is counted', () => {
  const placed = tableOf([{ region: '09', amount: 100 }]);
  const unplaced = tableOf([{ region: '', amount: 100 }]);
  expect(said(placed, completeEdition).map['01']).toBe('zero');
  expect(said(unplaced, completeEdition).map['01']).toBe('noRow');
  expect(said(tableOf([{ region: 'several', amount: 100 }]), completeEdition).map['01']).toBe('noRow');
  expect(said(placed, setAsideEdition).map['01']).toBe('noRow');
  expect(said(placed, partialEdition).map['01']).toBe('notInEdition');
  expect(said(placed, ownEdition).map['01']).toBe('noRow');
});

test.each(['fr', 'ar'] as const)('the title of a region without rows says what its map says, %s', (language) => {
  const { t } = voiceOf(language);
  const words = (table: GrantTable, edition: Edition) => {
    const subject = { of: 'region', key: '01' } as const;
    const result = explore(table, defaultFilter);
    const told = about(table, compileFilter(table, defaultFilter), subject);
    const view = render(inLanguage(language, <NotInEdition about={told} {...{ result, edition, reference }} />));
    const text = plain(view.container.textContent ?? '');
    view.unmount();
    return text;
  };
  const name = language === 'ar' ? 'الجهة 01' : 'Région 01';
  const unplaced = tableOf(Array.from({ length: 156 }, () => ({ region: '', amount: 100 })));
  const placed = tableOf([{ region: '09', amount: 100 }]);
  const here = plain(t('profile.noRowHere', { name }));
  expect(words(unplaced, completeEdition)).toBe(`${here}${plain(t('profile.notSaid.place', { count: 156 }))}`);
  expect(words(placed, setAsideEdition)).toBe(`${here}${plain(t('profile.setAside', { count: 2 }))}`);
  expect(words(placed, completeEdition)).toBe(plain(t('profile.noneGranted', { name })));
  expect(words(placed, partialEdition)).toContain(plain(t('profile.notInEditionWhy')));
});
