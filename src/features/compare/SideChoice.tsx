import type { Reference } from '../../core/model/reference.ts';
import { type Subject, subjectKinds } from '../../core/model/subject.ts';
import type { NamedCell } from '../../core/query/explore.ts';
import { type Filter, turnedTo } from '../../core/query/filter.ts';
import type { EditionRef } from '../../core/view/viewState.ts';
import { areaName, pickName, sectorName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './SideChoice.module.css';

/** An edition a side can be of. */
export interface EditionOption {
  readonly value: string;
  readonly name: string;
  readonly ref: EditionRef;
}

interface SideChoiceProps {
  readonly side: 'a' | 'b';
  readonly filter: Filter;
  readonly reference: Reference;
  readonly funders: readonly NamedCell[];
  /** Years the edition states, ascending. */
  readonly years: readonly string[];
  /** True where all there is is a file of the reader's own. */
  readonly own: boolean;
  /** The value of the side's own edition. */
  readonly edition: string;
  /** What it can be turned to; none where it cannot. */
  readonly editions: readonly EditionOption[];
  readonly onEdition: (option: EditionOption) => void;
  readonly onChoose: (filter: Filter) => void;
}

/** What one side of the comparison is about, of which edition, and of which years. */
export function SideChoice(props: SideChoiceProps) {
  const { side, filter, reference, funders, years, own, onChoose } = props;
  const { t, format, language } = useLocale();
  const areas = (list: Reference['regions']) =>
    list.map(({ code, names }) => ({ key: code, name: areaName(names, language) }));
  const groups = [
    { of: 'region', lines: areas(reference.regions) },
    { of: 'sector', lines: reference.sectors.map((s) => ({ key: s.code, name: sectorName(s, language) })) },
    {
      of: 'funder',
      lines: funders
        .filter(({ key }) => key !== '')
        .map(({ key, name, nameAr }) => ({ key, name: pickName(name, nameAr, language) })),
    },
  ] as const;
  const [from = '', to = from] = (filter.clauses.year?.[0] ?? '').split('..');
  const chooseYears = (first: string, last: string) => {
    const { year: _, ...clauses } = filter.clauses;
    const range = first === '' && last === '' ? {} : { year: [first === last ? first : `${first}..${last}`] };
    onChoose({ ...filter, clauses: { ...clauses, ...range } });
  };
  return (
    <fieldset className={`${styles.side} ${styles[side]}`}>
      <legend>{t(`compare.side.${side}`)}</legend>
      <EditionSelect {...props} />
      <label className={styles.subject}>
        {t('compare.what')}
        <select
          value={writtenSubject(filter)}
          onChange={(event) => onChoose(turnedTo(filter, readSubject(event.currentTarget.value)))}
        >
          <option value="">{t(own ? 'compare.wholeFile' : 'compare.everything')}</option>
          {groups.map(({ of, lines }) => (
            <optgroup key={of} label={t(`app.lists.${of}`)}>
              {[...lines]
                .sort((p, q) => format.compare(p.name, q.name))
                .map(({ key, name }) => (
                  <option key={key} value={`${of}/${key}`}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <YearSelect
        label={t('filters.firstYear')}
        years={years}
        value={from}
        onChoose={(year) => chooseYears(year, to)}
      />
      <YearSelect label={t('filters.lastYear')} years={years} value={to} onChoose={(year) => chooseYears(from, year)} />
    </fieldset>
  );
}

function EditionSelect({ edition, editions, onEdition }: SideChoiceProps) {
  const { t } = useLocale();
  if (editions.length < 2) return null;
  const choose = (chosen: string) => {
    const option = editions.find(({ value }) => value === chosen);
    if (option) onEdition(option);
  };
  return (
    <label className={styles.edition}>
      {t('compare.edition')}
      <select value={edition} onChange={(event) => choose(event.currentTarget.value)}>
        {editions.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly years: readonly string[];
  readonly value: string;
  readonly onChoose: (year: string) => void;
}

function YearSelect({ label, years, value, onChoose }: YearSelectProps) {
  const { t } = useLocale();
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('compare.anyYear')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The one subject a filter is about, as the value of an option; empty when it is about none or several. */
function writtenSubject({ clauses }: Filter): string {
  const chosen = subjectKinds.flatMap((of) => (clauses[of] ?? []).map((key) => `${of}/${key}`));
  return chosen.length === 1 ? (chosen[0] ?? '') : '';
}

function readSubject(written: string): Subject | null {
  const [kind, key] = written.split('/');
  const of = subjectKinds.find((known) => known === kind);
  return of && key ? { of, key } : null;
}
