/** Measures the files of an edition again and writes its descriptor: `tsx src/build/describeEdition.ts [DIR]`. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeEdition } from '../cli/edition/describeEdition.ts';

const dir = process.argv[2] ?? 'data/editions/published';
if (!existsSync(dir)) {
  console.error(`describe: there is no folder ${dir}`);
  process.exit(2);
}
writeFileSync(join(dir, 'datapackage.json'), describeEdition(dir));
