import { expect, test } from 'vitest';
import { preparation } from '../../src/app/preparation.ts';
import { createTranslator, loadMessages } from '../../src/i18n/i18n.ts';

test('asking for the sentences again is no new wait, so that what waits for them is drawn', async () => {
  const translator = createTranslator('fr', await loadMessages('fr'));
  const { sentences, page } = preparation('fr', translator);
  expect(sentences()).toBe(sentences());
  await page({ kind: 'calls' });
  expect(translator.exists('emptied.none')).toBe(true);
  await sentences();
  expect(translator.exists('directory.sentence_one')).toBe(true);
});

test('a page of calls waits for no words of figures', async () => {
  const translator = createTranslator('ar', await loadMessages('ar'));
  await preparation('ar', translator).page({ kind: 'calls' });
  expect(translator.exists('calls.list.loading')).toBe(true);
  expect(translator.exists('flows')).toBe(false);
});
