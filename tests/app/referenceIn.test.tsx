import { expect, test } from 'vitest';
import { referenceIn } from '../../src/app/referenceIn.ts';
import { readReference } from '../../src/cli/checkout.ts';
import { languages } from '../../src/i18n/languages.ts';
import { areaName } from '../../src/i18n/names.ts';

test.each(languages)('pages in %s name every area as the tables do', async (language) => {
  const { regions, provinces } = await referenceIn(language);
  const whole = readReference();
  const namesOf = (areas: typeof regions | typeof provinces) => areas.map(({ names }) => areaName(names, language));
  expect(namesOf(regions)).toEqual(namesOf(whole.regions));
  expect(namesOf(provinces)).toEqual(namesOf(whole.provinces));
  expect(new Set(namesOf(provinces)).size).toBe(75);
});
