import { Shape } from './shape.ts';

const row: Record<string, string> = {};
const optional: { place?: string } = { place: undefined };
class Base {
  read(): number {
    return 1;
  }
}
class Derived extends Base {
  read(): number {
    return 2;
  }
}
function fall(n: number): number {
  switch (n) {
    case 1:
      row.n = 'one';
    case 2:
      return 2;
    default:
      return 3;
  }
}
function untyped(thing) {
  return thing;
}
export const first: string = row.first;
export const all = [optional, Derived, fall, untyped] satisfies unknown[];
export type { Shape };
