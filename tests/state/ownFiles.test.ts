import { expect, test } from 'vitest';
import { fileReport, type ReadOptions } from '../../src/core/report/fileReport.ts';
import { OwnFiles } from '../../src/state/ownFiles.ts';
import { readFile } from '../core/ingest/readText.ts';

/** A store whose engine reads these lines; how often it did is counted. */
function storeOf(...lines: readonly string[]) {
  const readings: ReadOptions[] = [];
  const store = new OwnFiles(() => ({
    cancel: () => undefined,
    check: async ({ options }) => {
      readings.push(options);
      return { ok: true, value: fileReport(await readFile(lines.join('\n'), options)) };
    },
  }));
  store.add([new File([], 'liste.csv')]);
  const settled = async () => {
    await expect.poll(() => store.state().files[0]?.waits).toBe(false);
    const [file] = store.state().files;
    if (!file?.report) throw new Error('the file was not read');
    return { ...file, asked: file.report.questions.map(({ code }) => code), id: file.id };
  };
  return { store, settled, readings };
}

const doubtful = ['association;montant;date', 'A;1.500;03/04/2024', 'B, C;2.500;05/06/2024'];

test('answers outlive a switch of the delimiter and back, and questions of the other form vanish with it', async () => {
  const { store, settled } = storeOf(...doubtful);
  const { id, asked } = await settled();
  expect(asked).toEqual(['A03', 'D03']);
  store.answer(id, { decimal: ',' });
  await settled();
  store.answer(id, { date: 'dmy' });
  expect((await settled()).asked).toEqual([]);

  store.read(id, { ...(await settled()).options, delimiter: ',' });
  const cut = await settled();
  expect(cut.asked).not.toContain('A03');
  expect(cut.asked).not.toContain('D03');
  expect(cut.options).toEqual({ delimiter: ',' });

  store.read(id, { ...cut.options, delimiter: ';' });
  const back = await settled();
  expect(back.asked).toEqual([]);
  expect(back.options).toEqual({ delimiter: ';', decimal: ',', date: 'dmy' });
});

test('a column given to a field in one form is not sought in another', async () => {
  const { store, settled } = storeOf('association;montant', 'A;100', 'B;200');
  const { id } = await settled();
  store.read(id, { delimiter: ',' });
  await settled();
  store.answer(id, { mapping: { recipient_name: 'association;montant' } });
  await settled();
  store.read(id, { ...(await settled()).options, delimiter: ';' });
  const back = await settled();
  expect(back.asked).toEqual([]);
  expect(back.report?.amount?.sum).toBe('300.00');
});

test('an answer never overrules cells that settle themselves once they are cut otherwise', async () => {
  const { store, settled } = storeOf('association;montant', 'A;1.500,50', 'association;montant', 'B;2.500');
  const { id } = await settled();
  store.read(id, { headerRecord: 3 });
  expect((await settled()).asked).toEqual(['A03']);
  store.answer(id, { decimal: '.' });
  expect((await settled()).report?.amount?.sum).toBe('2.50');
  store.read(id, { ...(await settled()).options, headerRecord: 1 });
  const whole = await settled();
  expect(whole.options).toEqual({ headerRecord: 1 });
  expect(whole.asked).toEqual([]);
  expect(whole.report?.amount?.sum).toBe('4000.50');
  store.read(id, {});
  expect((await settled()).answers).toEqual({});
});

test('where nothing else is cut, nothing is read twice', async () => {
  const { store, settled, readings } = storeOf(...doubtful);
  const { id } = await settled();
  store.answer(id, { decimal: ',' });
  await settled();
  store.read(id, { ...(await settled()).options, date: 'mdy' });
  expect((await settled()).asked).toEqual([]);
  expect(readings).toEqual([{}, { decimal: ',' }, { decimal: ',', date: 'mdy' }]);
});
