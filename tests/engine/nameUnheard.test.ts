import { expect, test } from 'vitest';
import { defaultFilter } from '../../src/core/query/filter.ts';
import type { Page } from '../../src/core/view/page.ts';
import { answer } from '../../src/engine/answer.ts';
import { isUnheard, nameUnheard } from '../../src/engine/nameUnheard.ts';
import { tableOf } from '../support/chartSubject.tsx';

const table = tableOf([{ amount: 100, funder: 'known', funderName: 'Bailleur' }]);
const reference = { funders: [{ slug: 'unheard', names: { fr: 'Conseil', ar: 'مجلس' }, class: '', region: '' }] };
const profileOf = (key: string): Page => ({ kind: 'profile', subject: { of: 'funder', key } });
const ask = (key: string) => answer(table, { page: profileOf(key), filter: defaultFilter });

test('a funder that no grant names has the name of the reference table; any other keeps its own', () => {
  expect(isUnheard(ask('unheard'))).toBe(true);
  expect(nameUnheard(ask('unheard'), reference).about?.names).toEqual({ name: 'Conseil', nameAr: 'مجلس' });
  expect(nameUnheard(ask('nobody'), reference).about?.names).toEqual({ name: '', nameAr: '' });
  expect(isUnheard(ask('known'))).toBe(false);
  expect(nameUnheard(ask('known'), reference).about?.names.name).toBe('Bailleur');
});
