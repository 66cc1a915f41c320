import { existsSync } from 'node:fs';
import type { HeadingMap } from '../../src/core/ingest/claimHeadings.ts';
import type { ColumnName } from '../../src/core/table/grantTable.ts';
import type { Reading } from '../core/ingest/readText.ts';

export const folder = process.env.KHARITA_CORPUS ?? '../shared/corpus';
export const present = existsSync(folder);
if (!present) console.log(`corpus: not run, ${folder} is not here`);

export interface Answer {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRecord: number;
  readonly rows: Partial<Reading['rows']>;
  readonly sum: string;
  readonly negatives: number;
  readonly mapping?: HeadingMap;
  readonly years?: Record<string, readonly [number, string]>;
  readonly groups?: { readonly column: ColumnName; readonly sums: Record<string, readonly [number, string]> };
}

export const answers: readonly Answer[] = [
  {
    file: 'au-sports-grants.csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRecord: 1,
    sum: '100272852.00',
    negatives: 0,
    rows: { read: 684, accepted: 684, blank: 0 },
    mapping: { amount_awarded: 'amount', recipient_name: 'club', region: 'state' },
    groups: {
      column: 'regionPrinted',
      sums: {
        VIC: [176, '25236643.00'],
        NSW: [176, '23962009.00'],
        QLD: [117, '21067948.00'],
        WA: [102, '11334312.00'],
        SA: [65, '11105727.00'],
        TAS: [24, '3136887.00'],
      },
    },
  },
  {
    file: 'fr-lot-2017.csv',
    encoding: 'cp1252',
    delimiter: ';',
    headerRecord: 1,
    sum: '878205.00',
    negatives: 0,
    rows: { accepted: 13, setAside: 0, blank: 21 },
    years: { 2017: [13, '878205.00'] },
  },
  {
    file: 'fr-nievre-2016.csv',
    encoding: 'cp1252',
    delimiter: ',',
    headerRecord: 1,
    sum: '17140715.00',
    negatives: 0,
    rows: { accepted: 90, setAside: 7, blank: 0 },
    years: { 2016: [90, '17140715.00'] },
  },
  {
    file: 'fr-rennes-2019.csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRecord: 1,
    sum: '50201932.00',
    negatives: 0,
    rows: { accepted: 362, setAside: 0, blank: 0 },
    mapping: { amount_awarded: "Budget de l'année", sector_printed: 'Libellé Fonction' },
    groups: {
      column: 'sectorPrinted',
      sums: {
        'Interventions sociales et santé': [68, '16584992.00'],
        'Sports et jeunesse': [123, '14534881.00'],
        Culture: [57, '11418939.00'],
        Famille: [29, '1736405.00'],
      },
    },
  },
  {
    file: 'fr-somme-20180302.csv',
    encoding: 'cp1252',
    delimiter: ';',
    headerRecord: 1,
    sum: '3201952.64',
    negatives: 0,
    rows: { accepted: 41, setAside: 0, blank: 0 },
    years: { 2017: [41, '3201952.64'] },
    mapping: { programme: 'type' },
    groups: { column: 'programme', sums: { fonctionnement: [34, '2861873.64'], investissement: [7, '340079.00'] } },
  },
  {
    file: 'uk-bbsrc-2010.csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRecord: 1,
    sum: '13471165.43',
    negatives: 0,
    rows: { accepted: 67, setAside: 0, blank: 6572 },
    mapping: { amount_awarded: 'Amount', recipient_name: 'Supplier', funder_name: 'Entity', programme: 'Expense Type' },
    years: { 2010: [67, '13471165.43'] },
    groups: {
      column: 'programme',
      sums: {
        'Research Institutes - Competitive Strategic Grant': [8, '4149435.00'],
        '': [6, '327834.05'],
        'Research Grant Expenditure': [3, '290228.07'],
      },
    },
  },
  {
    file: 'uk-gla-2009-12.csv',
    encoding: 'cp1252',
    delimiter: ',',
    headerRecord: 6,
    sum: '1872466.96',
    negatives: 14,
    rows: { accepted: 156, setAside: 0, blank: 0 },
    mapping: { amount_awarded: 'Amount Paid', recipient_name: 'Supplier Name', programme: 'Expense Code Description' },
    groups: {
      column: 'programme',
      sums: {
        'Other External Services': [9, '929965.31'],
        'Temporary Agency Staff Costs': [62, '152919.37'],
        'Consultancy Fees': [8, '62630.81'],
      },
    },
  },
];
