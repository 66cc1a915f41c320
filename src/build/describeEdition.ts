/** Measures the files of an edition again and writes its descriptor: `tsx src/build/describeEdition.ts [DIR]`. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReference } from '../cli/checkout.ts';
import { remeasure } from '../cli/edition/remeasure.ts';

const dir = process.argv[2] ?? 'data/editions/published';
if (!existsSync(dir)) {
  console.error(`describe: there is no folder ${dir}`);
  process.exit(2);
}
const { text, stopped } = await remeasure(dir, readReference());
writeFileSync(join(dir, 'datapackage.json'), text);
for (const { file } of stopped) {
  console.error(`describe: ${file} cannot be counted as it is; kharita report ${dir} says what it lacks`);
  process.exitCode = 1;
}
