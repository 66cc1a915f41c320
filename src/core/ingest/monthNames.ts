import { fold } from '../text/fold.ts';

const names: readonly string[] = [
  'janvier janv jan january يناير',
  'février fév févr feb february فبراير',
  'mars mar march مارس',
  'avril avr apr april أبريل ابريل',
  'mai may ماي مايو',
  'juin jun june يونيو يونيه',
  'juillet juil jul july يوليوز يوليو',
  'août aou aug august غشت أغسطس',
  'septembre sept sep september شتنبر سبتمبر',
  'octobre oct october أكتوبر اكتوبر',
  'novembre nov november نونبر نوفمبر',
  'décembre déc dec december دجنبر ديسمبر',
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, i) => row.split(' ').map((name): [string, number] => [fold(name), i + 1])),
);

/** Month 1–12 of a folded name: French, English, and Arabic as Morocco (غشت، شتنبر) and the Mashriq write it. */
export function monthOf(foldedName: string): number | null {
  return months.get(foldedName.replace(/\.$/, '')) ?? null;
}
