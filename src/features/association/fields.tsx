import { useId } from 'react';
import { eligibleForms } from '../../core/model/call.ts';
import type { Reference, Sector } from '../../core/model/reference.ts';
import { areaName, sectorName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './AssociationEditor.module.css';
import type { Answered, Draft, Typed } from './draft.ts';

interface Answers {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of several, or nothing said. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useLocale();
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('association.notSaid')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function FormChoice({ draft, change }: Answers) {
  const { t } = useLocale();
  const options = eligibleForms.map((value) => ({ value, name: t(`calls.form.${value}`) }));
  return (
    <Choice
      label={t('association.field.form')}
      value={draft.form}
      options={options}
      onChoose={(chosen) => change({ form: eligibleForms.find((form) => form === chosen) ?? '' })}
    />
  );
}

/** A region, then one of its provinces. */
export function PlaceChoice({ draft, change, reference }: Answers & { readonly reference: Reference }) {
  const { t, format, language } = useLocale();
  const { regions, provinces } = reference;
  const named = (areas: Reference['regions'] | Reference['provinces']) =>
    areas
      .map(({ code, names }) => ({ value: code, name: areaName(names, language) }))
      .sort((a, b) => format.compare(a.name, b.name));
  return (
    <div className={styles.pair}>
      <Choice
        label={t('association.field.region')}
        value={draft.region}
        options={named(regions)}
        onChoose={(region) => change({ region, province: '' })}
      />
      {draft.region !== '' && (
        <Choice
          label={t('association.field.province')}
          value={draft.province}
          options={named(provinces.filter(({ region }) => region === draft.region))}
          onChoose={(province) => change({ province })}
        />
      )}
    </div>
  );
}

/** As many as apply. */
export function SectorChoice({ draft, change, sectors }: Answers & { readonly sectors: readonly Sector[] }) {
  const { t, language } = useLocale();
  const toggle = (code: string) =>
    change({
      sectors: draft.sectors.includes(code)
        ? draft.sectors.filter((other) => other !== code)
        : [...draft.sectors, code],
    });
  return (
    <fieldset className={styles.field}>
      <legend>{t('association.field.sectors')}</legend>
      <div className={styles.sectors}>
        {sectors.map((sector) => (
          <label key={sector.code}>
            <input type="checkbox" checked={draft.sectors.includes(sector.code)} onChange={() => toggle(sector.code)} />
            {sectorName(sector, language)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TypedAnswerProps extends Answers {
  readonly name: Typed;
  /** True where what is typed cannot be read. */
  readonly unread: boolean;
}

export function TypedAnswer({ draft, change, name, unread }: TypedAnswerProps) {
  const { t } = useLocale();
  const hint = useId();
  return (
    <div className={styles.field}>
      <label>
        <span>{t(`association.field.${name}`)}</span>
        <input
          type="text"
          inputMode={name === 'founded' ? 'numeric' : 'decimal'}
          autoComplete="off"
          dir="ltr"
          value={draft[name]}
          aria-invalid={unread}
          aria-describedby={hint}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      </label>
      <p id={hint} className={unread ? styles.unread : styles.hint} role={unread ? 'alert' : undefined}>
        {t(`association.${unread ? 'unread' : 'hint'}.${name}`)}
      </p>
    </div>
  );
}

const answers: readonly (readonly [Answered, 'yes' | 'no' | 'notSaid'])[] = [
  ['yes', 'yes'],
  ['no', 'no'],
  ['', 'notSaid'],
];

export function YesOrNo({ draft, change, name }: Answers & { readonly name: 'accounts' | 'utility' }) {
  const { t } = useLocale();
  const group = useId();
  return (
    <fieldset className={styles.field}>
      <legend>{t(`association.field.${name}`)}</legend>
      <div className={styles.answers}>
        {answers.map(([answer, words]) => (
          <label key={words}>
            <input
              type="radio"
              name={group}
              checked={draft[name] === answer}
              onChange={() => change({ [name]: answer })}
            />
            {t(`association.${words}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
