import type { Voice } from '../../ui/chart/voice.ts';
import { inks, moneyInk } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import {
  baseline,
  box,
  type Drawing,
  figure,
  paragraph,
  type Sheet,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import type { PlaceMark } from './placesModel.ts';
import type { ProvincesModel } from './provincesModel.ts';

const gap = 10;
const barHeight = 4;

interface Line {
  readonly name: string;
  readonly grants: string;
  /** By inhabitant; empty where the edition is too partial to compare. */
  readonly inhabitant: string;
  readonly amount: string;
  /** Said in the place of figures. */
  readonly why: string;
  readonly bar: { readonly share: number; readonly fill: string } | null;
  readonly weight: 'label' | 'strong';
  readonly current: boolean;
}

/** The table beside a sheet: every province, the money of none, closed by the region. `split`: a grant counts in several. */
export function provinceLines(
  model: ProvincesModel,
  unit: string,
  { t, format }: Voice,
  sheet: Sheet,
): Drawing & { readonly split: boolean } {
  const { parts, words: said, peers, population } = model;
  const byInhabitant = peers.measure === 'per_inhabitant';
  const largest = Math.max(0, ...peers.marks.map(({ value }) => value ?? 0));
  const counted = { why: '', bar: null, current: false, inhabitant: '' };
  const figures = ({ n, sum }: Pick<PlaceMark, 'n' | 'sum'>) => ({
    grants: format.integer(n),
    amount: format.inUnit(sum),
  });
  const lines: Line[] = [
    ...parts.provinces.map((place): Line => {
      const common = { name: said.name(place), weight: 'label', current: place.current } as const;
      if (place.value === null) return { ...counted, ...common, grants: '', amount: '', why: said.value(place) };
      const bar = { share: largest > 0 ? place.value / largest : 0, fill: moneyInk(place.class).fill };
      return { ...counted, ...common, ...figures(place), inhabitant: byInhabitant ? said.figure(place) : '', bar };
    }),
    ...(parts.unplaced.n > 0
      ? [{ ...counted, ...figures(parts.unplaced), name: t('places.unplaced'), weight: 'label' as const }]
      : []),
    {
      ...counted,
      ...figures(parts.whole),
      name: model.regionName(model.region),
      inhabitant: byInhabitant && population > 0 ? said.number(parts.whole.sum / 100 / population) : '',
      weight: 'strong',
    },
  ];
  const small = typeOf(sheet, 'small');
  const columns = columnsOf(sheet, byInhabitant);
  const head = { type: small, fill: inks.ink3, reads: 'own' } as const;
  const marks: Mark[] = [
    figure(sheet, unit, columns.amount, baseline(0, 0, small), head),
    figure(sheet, t('map.table.n'), columns.grants, baseline(0, 0, small), head),
    ...(byInhabitant ? [figure(sheet, said.unit, columns.inhabitant, baseline(small.line, 0, small), head)] : []),
  ];
  let y = small.line * (byInhabitant ? 2 : 1) + 2;
  for (const line of lines) {
    const drawn = drawLine(line, columns, y, sheet);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  const split = parts.provinces.reduce((n, place) => n + place.n, parts.unplaced.n) > parts.whole.n;
  return { marks, height: y, split };
}

function columnsOf({ width }: Sheet, byInhabitant: boolean) {
  const grants = { from: width - 60, to: width };
  const amount = { from: width - 134, to: width - 66 };
  const inhabitant = { from: width - 204, to: width - 140 };
  return { grants, amount, inhabitant, name: (byInhabitant ? inhabitant : amount).from - 8 };
}

function drawLine(line: Line, columns: ReturnType<typeof columnsOf>, y: number, sheet: Sheet): Drawing {
  const type = typeOf(sheet, line.current ? 'strong' : line.weight);
  const fill = line.current ? inks.accent : inks.ink;
  const style = { type, fill, reads: 'own' } as const;
  const name = paragraph(sheet, line.name, { x: 0, y: y + gap / 2, width: columns.name }, { type, fill });
  const at = y + gap / 2 + name.height / 2 + type.size * 0.36;
  const foot = line.bar ? barHeight + 2 : 0;
  return {
    marks: [
      stroke(sheet, [0, y], [sheet.width, y], { stroke: line.weight === 'strong' ? inks.ink : inks.rule }),
      ...name.marks,
      ...(line.bar
        ? [box(sheet, 0, y + gap / 2 + name.height, columns.name * line.bar.share, barHeight, { fill: line.bar.fill })]
        : []),
      ...(line.why
        ? [words(sheet, line.why, sheet.width, at, { type: typeOf(sheet, 'note'), fill: inks.ink2, align: 'end' })]
        : []),
      figure(sheet, line.inhabitant, columns.inhabitant, at, style),
      figure(sheet, line.amount, columns.amount, at, style),
      figure(sheet, line.grants, columns.grants, at, style),
    ].filter(({ name: element, children }) => element !== 'text' || children.join('') !== ''),
    height: name.height + gap + foot,
  };
}
