import { checkUsage } from './checkUsage.ts';
import { newEditionUsage } from './edition/newEditionUsage.ts';
import { orFail } from './orFail.ts';
import { packUsage } from './pack/packUsage.ts';
import { exportUsage } from './receipt/exportUsage.ts';
import { verifyUsage } from './receipt/verifyUsage.ts';
import { reportUsage } from './report/reportUsage.ts';
import type { Command } from './usage.ts';

/** What `kharita` does, in the order its help says it. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    summary: 'reads published files as Kharita would and says what it found',
    usage: checkUsage,
    run: async (args, out) => (await import('./check.ts')).check(args, out),
  },
  {
    name: 'report',
    summary: 'writes the report of a file or a folder for whoever publishes it: text, JSON, CSV, HTML, CI remarks',
    usage: reportUsage,
    run: async (args, out, err) => orFail(err, async () => (await import('./report/report.ts')).report(args, out, err)),
  },
  {
    name: 'new-edition',
    summary: 'puts published files into the folder of an edition and describes them',
    usage: newEditionUsage,
    run: async (args, out, err) =>
      orFail(err, async () => (await import('./edition/newEdition.ts')).newEdition(args, out, err)),
  },
  {
    name: 'pack',
    summary: 'makes an edition to publish: masked files, hashes, catalogue, Parquet and GeoJSON, feeds',
    usage: packUsage,
    run: async (args, out, err) => (await import('./pack/pack.ts')).pack(args, out, err),
  },
  {
    name: 'export',
    summary: 'writes the ZIP that the page of an address gives, byte for byte',
    usage: exportUsage,
    run: async (args, out) => (await import('./receipt/export.ts')).exportAddress(args, out),
  },
  {
    name: 'verify',
    summary: 'checks a ZIP against the edition it names, line by line',
    usage: verifyUsage,
    run: async (args, out, err) => (await import('./receipt/verify.ts')).verify(args, out, err),
  },
];
