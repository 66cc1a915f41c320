import type { PlateArea, Point } from '../../core/geo/plate.ts';
import { seaTick } from '../../core/geo/seaNames.ts';
import type { Level } from '../../core/view/viewState.ts';
import { brokenName, letterWidth } from '../../ui/chart/brokenName.ts';
import type { AreaMark } from './mapModel.ts';

/** Pixels to a plate unit on a phone, and those that the tick and the figure of a name at sea take there. */
const phoneScale = 0.46;
const figure = 58;

export interface AreaLabel {
  readonly code: string;
  readonly at: Point;
  /** At sea a name runs away from the shore in one line; inside it is centred and may break. */
  readonly kind: 'sea' | 'inside';
  readonly name: readonly string[];
  /** The name as it stands on a phone, where the sea is narrow; empty where even the figure has no room there. */
  readonly narrow: readonly string[];
  readonly value: string;
  /** Number of rows in words; empty where there is no room for it. */
  readonly rows: string;
}

interface Words {
  readonly name: (mark: AreaMark) => string;
  readonly value: (mark: AreaMark) => string;
  readonly rows: (mark: AreaMark) => string;
}

/** Where each area is named, and with what words, at a scale of `k`. */
export function areaLabels(
  level: Level,
  shapes: readonly PlateArea[],
  marks: ReadonlyMap<string, AreaMark>,
  words: Words,
  k: number,
): readonly AreaLabel[] {
  return shapes.flatMap((shape) => {
    const mark = marks.get(shape.code);
    if (!mark) return [];
    return level === 'province' ? provinceLabel(shape, mark, words, k) : [regionLabel(shape, mark, words)];
  });
}

function regionLabel(shape: PlateArea, mark: AreaMark, words: Words): AreaLabel {
  const tick = seaTick(shape);
  const atSea = tick !== null;
  const [x, y] = tick ?? shape.label;
  const name = words.name(mark);
  return {
    code: shape.code,
    at: [x, y],
    kind: atSea ? 'sea' : 'inside',
    name: atSea ? [name] : brokenName(name, shape.room),
    narrow: brokenName(name, x * phoneScale - figure),
    value: words.value(mark),
    rows: words.rows(mark),
  };
}

/** Provinces are named where they have rows and the name fits; the legend and the table name the others. */
function provinceLabel(shape: PlateArea, mark: AreaMark, words: Words, k: number): readonly AreaLabel[] {
  const name = words.name(mark);
  const value = words.value(mark);
  if (mark.value === null || shape.room * k < name.length * letterWidth * 0.9) return [];
  return [
    {
      code: shape.code,
      at: shape.label,
      kind: 'inside',
      name: [name],
      narrow: shape.room * k * phoneScale < value.length * letterWidth ? [] : [name],
      value,
      rows: '',
    },
  ];
}
