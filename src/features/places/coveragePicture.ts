import { pickName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import {
  baseline,
  box,
  type Drawing,
  figure,
  moved,
  paragraph,
  type Sheet,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import type { CoverageLine, CoverageModel, YearForm } from './coverageModel.ts';
import { coverageSentences, formsShown } from './coverageWords.ts';

const side = 18;
const gap = 12;
const swatch = 26;
const between = 30;

/** Institutions by year: which lists the edition has of a place, whole or in part, and which it lacks. */
export function coveragePicture(model: CoverageModel, rows: number, voice: Voice, sheet: Sheet): Figure {
  const grid = drawGrid(model, rows, voice, sheet);
  const key = drawKey(formsShown(model), voice, sheet);
  return {
    heading: voice.t('places.coverage'),
    finding: voice.t('places.coverageSubtitle'),
    notes: [coverageSentences(model, voice).join(' ')],
    drawing: {
      marks: [...grid.marks, moved(key.marks, 0, grid.height + 12)],
      height: grid.height + 12 + key.height,
    },
  };
}

/** Where the years begin and how far apart they are, and the column of rows. */
function placesOf({ years }: CoverageModel, { width }: Sheet) {
  const [from, to] = [440, width - 96];
  const step = (to - from) / Math.max(1, years.length);
  return {
    name: from - 24,
    centre: (index: number) => from + (index + 0.5) * step,
    step,
    rows: { from: to, to: width },
  };
}

function drawGrid(model: CoverageModel, rows: number, voice: Voice, sheet: Sheet): Drawing {
  const { t, format } = voice;
  const small = typeOf(sheet, 'small');
  const strong = typeOf(sheet, 'strong');
  const at = placesOf(model, sheet);
  const every = Math.max(1, Math.ceil((sheet.measure('2020', small.size, small.weight) + 8) / at.step));
  const head = { type: small, fill: inks.ink3, reads: 'own' } as const;
  const marks: Mark[] = [
    words(sheet, t('places.institution'), 0, baseline(0, 0, small), head),
    ...model.years.flatMap((year, index) =>
      (model.years.length - 1 - index) % every === 0
        ? [words(sheet, year, at.centre(index), baseline(0, 0, small), { ...head, align: 'middle' })]
        : [],
    ),
    figure(sheet, t('places.rows'), at.rows, baseline(0, 0, small), head),
  ];
  let y = small.line + 4;
  for (const line of model.lines) {
    const drawn = drawLine(line, y, at, voice, sheet);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  const foot = y + gap / 2 + strong.line / 2 + strong.size * 0.36;
  const small14 = { type: small, align: 'middle', reads: 'own' } as const;
  marks.push(
    stroke(sheet, [0, y], [sheet.width, y], {}),
    words(sheet, t('places.all'), 0, foot, { type: strong }),
    ...model.rows.flatMap((n, index) =>
      n === 0
        ? formMarks('none', at.centre(index), foot - strong.size * 0.36, sheet)
        : [words(sheet, format.integer(n), at.centre(index), foot, small14)],
    ),
    figure(sheet, format.integer(rows), at.rows, foot, { type: strong, reads: 'own' }),
  );
  return { marks, height: y + strong.line + gap };
}

function drawLine(line: CoverageLine, y: number, at: ReturnType<typeof placesOf>, voice: Voice, sheet: Sheet): Drawing {
  const type = typeOf(sheet, 'label');
  const name = pickName(line.name, line.nameAr, voice.language);
  const named = paragraph(sheet, name, { x: 0, y: y + gap / 2, width: at.name }, { type, reads: 'own' });
  const centre = y + gap / 2 + named.height / 2;
  return {
    marks: [
      stroke(sheet, [0, y], [sheet.width, y], { stroke: inks.rule, 'stroke-width': 0.75 }),
      ...named.marks,
      ...line.forms.flatMap((form, index) => formMarks(form, at.centre(index), centre, sheet)),
      figure(sheet, voice.format.integer(line.n), at.rows, centre + type.size * 0.36, { type, reads: 'own' }),
    ],
    height: named.height + gap,
  };
}

/** A year by form, as on screen: solid complete, half partial, outline nothing here, hatch no list. */
function formMarks(form: YearForm, centre: number, middle: number, sheet: Sheet): Mark[] {
  const [x, y] = [centre - side / 2, middle - side / 2];
  if (form === 'none') return [box(sheet, x, y, side, side, { fill: paints.hatch })];
  const ink = form === 'elsewhere' ? inks.rule2 : inks.money5;
  const edge = box(sheet, x + 0.5, y + 0.5, side - 1, side - 1, { fill: 'none', stroke: ink });
  if (form === 'complete') return [box(sheet, x, y, side, side, { fill: ink })];
  return form === 'partial' ? [edge, box(sheet, x, middle, side, side / 2, { fill: ink })] : [edge];
}

function drawKey(forms: readonly YearForm[], { t }: Voice, sheet: Sheet): Drawing {
  const type = typeOf(sheet, 'label');
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const form of forms) {
    const text = t(`places.form.${form}`);
    const width = swatch + sheet.measure(text, type.size, type.weight);
    if (x > 0 && x + width > sheet.width) [x, y] = [0, y + type.line];
    marks.push(
      ...formMarks(form, x + side / 2, y + type.line / 2, sheet),
      words(sheet, text, x + swatch, baseline(y, 0, type), { type }),
    );
    x += width + between;
  }
  return { marks, height: y + type.line };
}
