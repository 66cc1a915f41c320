import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Subject } from '../../../src/core/model/subject.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { answer } from '../../../src/engine/answer.ts';
import { isUnknown, UnknownSubject } from '../../../src/features/profile/NotInEdition.tsx';
import { inLanguage, plain, reference, tableOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const table = tableOf([{ funder: 'bailleur-1', funderName: 'Bailleur 1', amount: 100 }]);

function aboutOf(subject: Subject) {
  const { about } = answer(table, { page: { kind: 'profile', subject }, filter: defaultFilter });
  if (!about) throw new Error('no profile');
  return about;
}

test('an address that names nobody is told from a body or place without a row', () => {
  expect(isUnknown(aboutOf({ of: 'funder', key: 'rien' }), reference)).toBe(true);
  expect(isUnknown(aboutOf({ of: 'funder', key: 'bailleur-1' }), reference)).toBe(false);
  const [region] = reference.regions;
  if (!region) throw new Error('no region');
  expect(isUnknown(aboutOf({ of: 'region', key: region.code }), reference)).toBe(false);
});

test.each([
  ['fr', 'Aucun financeur de cette édition ne répond à « rien ».', 'Financeurs'],
  ['ar', 'لا جهة مانحة في هذا الإصدار تقابل «\u2068rien\u2069».', 'الجهات المانحة'],
] as const)('it is said in quotes, with the list of those it could have named, %s', (language, said, list) => {
  render(inLanguage(language, <UnknownSubject subject={{ of: 'funder', key: 'rien' }} />));
  expect(plain(screen.getByRole('alert').textContent ?? '')).toContain(said);
  expect(screen.getByRole('link', { name: list }).getAttribute('href')).toContain('funder/');
});
