import { familyList } from './faces.ts';
import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';
import { patterns } from './patterns.ts';
import {
  across,
  baseline,
  type Drawing,
  moved,
  paragraph,
  type Role,
  type Sheet,
  stacked,
  typeOf,
  words,
} from './sheet.ts';

/** A figure as its chart makes it: what it measures, what it finds, and how it is to be read. */
export interface Figure {
  readonly heading: string;
  /** What limits the measure itself, said before any figure. */
  readonly warning?: string;
  /** The figure in one sentence. */
  readonly finding: string;
  /** How to read the marks, and what must be known before quoting. */
  readonly notes: readonly string[];
  readonly drawing: Drawing;
}

/** What a picture carries wherever it goes (honest totals, rules 2, 4 and 10); blanks are left out. */
export interface Imprint {
  /** The measure and the selection. */
  readonly title: string;
  readonly sentence: string;
  /** Of what the figure is where it is not of the selection that the sentence counts. */
  readonly scope?: string;
  readonly simulated: string;
  readonly partial: string;
  readonly notes: readonly string[];
  /** Label and text, the address last. */
  readonly lines: readonly ImprintLine[];
  readonly brand: { readonly name: string; readonly other: string; readonly outline: string };
}

export interface ImprintLine {
  readonly label: string;
  readonly text: string;
  /** An address reads from the left whatever the language of the page. */
  readonly is: 'sentence' | 'address';
}

/** Width of every picture, pixels, and the room on each of its sides. */
const pictureWidth = 1200;
const margin = 44;

/** A sheet as wide as what stands between the margins of a picture. */
export function bodySheet(page: Omit<Sheet, 'width'>): Sheet {
  return { ...page, width: pictureWidth - 2 * margin };
}

/** A whole picture, as one SVG that stands alone: what must travel with the figure is part of the drawing. */
export function framed(figure: Figure, imprint: Imprint, sheet: Sheet, faces: string): Mark {
  const body = stacked([
    [0, head(imprint, figure, sheet)],
    [20, figure.drawing],
    [18, paragraphs([...figure.notes, ...imprint.notes], 'small', inks.ink2, sheet)],
    [18, foot(imprint, sheet)],
  ]);
  const height = Math.ceil(body.height + 2 * margin);
  return mark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
      role: 'img',
      'xml:lang': sheet.language,
      'font-family': familyList,
    },
    mark('title', {}, imprint.title),
    mark(
      'desc',
      {},
      [imprint.sentence, imprint.scope ?? '', imprint.partial, figure.warning ?? '', figure.finding]
        .filter((text) => text !== '')
        .join(' '),
    ),
    ...(faces === '' ? [] : [mark('style', {}, faces)]),
    patterns,
    mark('rect', { width: pictureWidth, height, fill: inks.paper }),
    moved(body.marks, margin, margin),
  );
}

function head(imprint: Imprint, { warning = '', finding }: Figure, sheet: Sheet): Drawing {
  return stacked([
    [0, simulatedMark(imprint.simulated, sheet)],
    [0, paragraphs([imprint.title], 'title', inks.ink, sheet)],
    [8, paragraphs([imprint.sentence], 'sentence', inks.ink2, sheet)],
    [0, paragraphs([imprint.scope ?? '', imprint.partial, warning], 'strong', inks.ink, sheet)],
    [6, paragraphs([finding], 'note', inks.ink2, sheet)],
  ]);
}

function simulatedMark(text: string, sheet: Sheet): Drawing {
  if (text === '') return { marks: [], height: 0 };
  const type = typeOf(sheet, 'strong');
  const width = sheet.measure(text, type.size, type.weight) + 24;
  const x = sheet.direction === 'rtl' ? sheet.width - width : 0;
  return {
    marks: [
      mark('rect', { x, y: 0, width, height: type.line + 8, fill: 'none', stroke: inks.alert, 'stroke-width': 1.5 }),
      words(sheet, text, 12, baseline(4, 0, type), { type, fill: inks.alert }),
    ],
    height: type.line + 18,
  };
}

function paragraphs(texts: readonly string[], role: Role, fill: string, sheet: Sheet): Drawing {
  const style = { type: typeOf(sheet, role), fill };
  const place = { x: 0, y: 0, width: sheet.width };
  return stacked(texts.filter((text) => text !== '').map((text) => [0, paragraph(sheet, text, place, style)]));
}

const labelsAt = 250;
const textsAt = 370;

function foot({ brand, lines }: Imprint, sheet: Sheet): Drawing {
  const type = typeOf(sheet, 'note');
  const rows = lines.map(({ label, text, is }): Drawing => {
    const place = { x: textsAt, y: 0, width: sheet.width - textsAt };
    const said = paragraph(sheet, text, place, is === 'address' ? { type, reads: 'own', fill: inks.accent } : { type });
    return {
      marks: [words(sheet, label, labelsAt, baseline(0, 0, type), { type, fill: inks.ink3 }), ...said.marks],
      height: said.height,
    };
  });
  const imprint = stacked(rows.map((row) => [2, row]));
  return {
    marks: [
      mark('path', { d: `M0 0H${sheet.width}`, stroke: inks.ink }),
      ...brandMarks(brand, sheet),
      moved(imprint.marks, 0, 16),
    ],
    height: imprint.height + 16,
  };
}

function brandMarks({ name, other, outline }: Imprint['brand'], sheet: Sheet): Mark[] {
  const type = { size: 22, line: 28, weight: 500 } as const;
  const side = 28;
  const left = across(sheet, 0) - (sheet.direction === 'rtl' ? side : 0);
  const nameWidth = sheet.measure(name, type.size, type.weight);
  const logo = mark(
    'g',
    { transform: `translate(${left} 18) scale(${side / 22})` },
    mark('rect', {
      x: 0.75,
      y: 0.75,
      width: 20.5,
      height: 20.5,
      fill: 'none',
      stroke: inks.ink,
      'stroke-width': 1.5,
    }),
    mark('path', { d: outline, fill: inks.ink }),
  );
  return [
    logo,
    words(sheet, name, side + 10, 40, { type, reads: 'own' }),
    words(sheet, other, side + 22 + nameWidth, 40, {
      type: { ...type, size: 19, weight: 400 },
      fill: inks.ink2,
      reads: 'own',
    }),
  ];
}
