import { provinceVariants, regionVariants } from '../geo/placeNames.ts';
import type { Reference } from '../model/reference.ts';
import type { Subject } from '../model/subject.ts';
import type { Figures, FoundSubject, ReferenceFindings } from './findings.ts';
import { findIn, type Group, groupOf } from './group.ts';
import type { Sought } from './soughtWords.ts';

/** The places and sectors of the reference tables, ready to be searched. */
export interface Atlas {
  readonly places: Group<Subject>;
  readonly sectors: Group<Subject>;
}

/** What an edition holds of a place or a sector; null for nothing. */
export type FiguresOf = (subject: Subject) => Figures | null;

/** Regions and provinces under every spelling known of them, and sectors, in their languages. */
export function atlasOf({ regions, provinces, sectors, places }: Reference): Atlas {
  const spellings = new Map<Subject, readonly string[]>();
  const add = (subject: Subject, names: readonly string[]) => {
    spellings.set(subject, names.filter((name) => name !== '').flatMap(spacedAndNot));
    return subject;
  };
  const areas = [
    ...regions.map(({ code, names }) =>
      add({ of: 'region', key: code }, [...Object.values(names), ...namesOf(regionVariants, code)]),
    ),
    ...provinces.map(({ code, names }) => {
      const met = places.filter(({ province }) => province === code).map(({ name }) => name);
      return add({ of: 'province', key: code }, [...Object.values(names), ...namesOf(provinceVariants, code), ...met]);
    }),
  ];
  const fields = sectors.map(({ code, names }) => add({ of: 'sector', key: code }, Object.values(names)));
  const named = (subject: Subject) => spellings.get(subject) ?? [];
  return { places: groupOf(areas, named, true), sectors: groupOf(fields, named, false) };
}

export function findInAtlas(
  { places, sectors }: Atlas,
  sought: Sought | null,
  figuresOf: FiguresOf,
): ReferenceFindings {
  const size = (subject: Subject) => figuresOf(subject)?.sum ?? -1;
  const show = (subject: Subject): FoundSubject => ({ subject, name: '', nameAr: '', figures: figuresOf(subject) });
  return { places: findIn(places, sought, size, show), sectors: findIn(sectors, sought, size, show) };
}

function namesOf(variants: readonly (readonly [string, string])[], code: string): readonly string[] {
  return variants.filter(([of]) => of === code).map(([, name]) => name);
}

/** Ben Slimane is also Benslimane. */
function spacedAndNot(name: string): readonly string[] {
  return name.includes(' ') ? [name, name.replaceAll(' ', '')] : [name];
}
