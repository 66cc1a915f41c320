import type { Edition } from './edition.ts';

/** The last year that the edition's files of grants speak for; null where one speaks for all years, or for none stated. */
export function lastGrantYear({ files }: Pick<Edition, 'files'>): string | null {
  const years = files.filter(({ profile }) => profile === 'kharita-grants-1').map(({ year }) => year);
  const known = years.every((year) => /^\d{4}$/.test(year) || year === 'none');
  return (
    (known &&
      years
        .filter((year) => year !== 'none')
        .sort()
        .at(-1)) ||
    null
  );
}
