import type { RegionSheet } from '../../core/geo/plate.ts';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks, moneyInk } from '../../ui/picture/inks.ts';
import { type KeyEntry, keys } from '../../ui/picture/keys.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { moved, type Sheet } from '../../ui/picture/sheet.ts';
import { provinceLines } from './provinceLines.ts';
import type { ProvincesModel } from './provincesModel.ts';
import { sheetDrawing } from './sheetPicture.ts';

const gap = 32;

/** A region by province: its sheet, where that could be had, and beside it the table that closes on the region. */
export function provincesPicture(
  model: ProvincesModel,
  sheet: RegionSheet | null,
  currency: string,
  voice: Voice,
  page: Sheet,
): Figure {
  const map = sheet ? sheetDrawing(model, sheet, voice) : { marks: [], height: 0 };
  const from = sheet ? sheet.width + gap : 0;
  const table = provinceLines(model, amountHeading(currency, voice), voice, { ...page, width: page.width - from });
  const height = Math.max(map.height, table.height);
  const key = keys(keyEntries(model, voice), page);
  const rtl = page.direction === 'rtl';
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: table.split ? [voice.t('places.splitRows')] : [],
    drawing: {
      marks: [
        moved(map.marks, rtl && sheet ? page.width - sheet.width : 0, 0),
        moved(table.marks, rtl ? 0 : from, 0),
        moved(key.marks, 0, height + 14),
      ],
      height: height + 14 + key.height,
    },
  };
}

/** The classes by their lower bounds, then the looks that are none. */
function keyEntries({ peers: { breaks, marks }, words }: ProvincesModel, { t }: Voice): KeyEntry[] {
  const bound = (from: number, index: number) =>
    index === breaks.length ? `\u2066${words.plain(from)}+\u2069 ${words.unit}` : words.plain(from);
  const classes = [0, ...breaks].map(
    (from, index): KeyEntry => ({ fill: moneyInk(index).fill, text: bound(from, index) }),
  );
  const count = (look: string) => marks.filter((mark) => mark.look === look).length;
  const [noList, noRow] = [count('noList'), count('noRow')];
  return [
    ...(marks.some(({ n }) => n > 0) ? classes : []),
    ...(count('few') > 0 ? [{ fill: inks.paper, over: paints.few, text: t('map.key.few') }] : []),
    ...(noList > 0 ? [{ fill: paints.noList, text: t('map.key.noList', { areas: noList }) }] : []),
    ...(noRow > 0 ? [{ fill: inks.grey2, text: t('map.key.noRow', { areas: noRow }) }] : []),
    ...(count('zero') > 0 ? [{ fill: inks.paper, text: t('map.key.zero') }] : []),
  ];
}
