import { expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { territoriesOf } from '../../../src/core/model/territory.ts';

const funder = (slug: string, group: string, region: string, fr = slug) => ({
  ...{ slug, region, class: group },
  names: { fr, ar: '' },
});

test('only territorial bodies of a stated region of today are bound to it', () => {
  const funders = [
    funder('commune', 'local_government', '09'),
    funder('comite', 'indh', '02'),
    funder('ministere', 'ministry', '04'),
    funder('sans-region', 'local_government', ''),
    funder('avant-2015', 'local_government', '09', 'Conseil (ancien découpage)'),
  ];
  expect(territoriesOf(funders)).toEqual({ commune: '09', comite: '02' });
});

test('the reference table binds funders to regions it has', () => {
  const { funders, regions } = readReference();
  const codes = regions.map(({ code }) => code);
  const bound = Object.values(territoriesOf(funders));
  expect(bound.length).toBeGreaterThan(30);
  for (const region of bound) expect(codes).toContain(region);
});
