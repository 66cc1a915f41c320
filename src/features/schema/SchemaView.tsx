import { type Profile, profiles } from '../../core/edition/edition.ts';
import { type SchemaRecord, templateLanguages, templatePath } from '../../core/edition/schemaRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { schemaText } from '../../i18n/schemaText.ts';
import { PageLink, useBase } from '../../state/pageLink.tsx';
import { FieldRow } from './FieldRow.tsx';
import styles from './SchemaView.module.css';
import { writtenIn } from './writtenIn.ts';

/** A profile as people read it: what it is for, files to fill in, and every column with its rule. */
export function SchemaView({ record }: { readonly record: SchemaRecord }) {
  const { language } = useLocale();
  const { say } = schemaText(language);
  const { name, titles, fields } = record;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{titles[writtenIn(language)]}</h1>
        <code>{name}</code>
        <p>{say('lead')}</p>
        {name === 'kharita-grants-1' && <p>{say('leadGrants')}</p>}
        {name === 'kharita-calls-1' && <p>{say('leadCalls')}</p>}
      </header>
      <div className={styles.ways}>
        <Templates name={name} />
        <OtherProfiles name={name} />
      </div>
      <section aria-labelledby="schema-columns">
        <h2 id="schema-columns">{say('columns')}</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['column', 'need', 'rule', 'aliases', 'example'] as const).map((heading) => (
                <th key={heading} scope="col">
                  {say(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <FieldRow key={field.name} field={field} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Templates({ name }: { readonly name: Profile }) {
  const { language } = useLocale();
  const { say } = schemaText(language);
  const base = useBase();
  return (
    <section aria-labelledby="schema-templates">
      <h2 id="schema-templates">{say('templates')}</h2>
      <p>{say('templateNote')}</p>
      <ul className={styles.files}>
        {templateLanguages.flatMap((of) =>
          (['csv', 'xlsx'] as const).map((format) => (
            <li key={`${of} ${format}`}>
              <a href={`${base}${templatePath(name, of, format)}`} download>
                {say('template', { format: format.toUpperCase(), language: say(of) })}
              </a>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

function OtherProfiles({ name }: { readonly name: Profile }) {
  const { language } = useLocale();
  const { say } = schemaText(language);
  const base = useBase();
  return (
    <section aria-labelledby="schema-others">
      <h2 id="schema-others">{say('others')}</h2>
      <ul className={styles.files}>
        {profiles
          .filter((other) => other !== name)
          .map((profile) => (
            <li key={profile}>
              <PageLink to={{ kind: 'schema', profile }}>
                <code>{profile}</code>
              </PageLink>
            </li>
          ))}
        <li>
          <a href={`${base}data/profiles/${name}.json`}>{say('machine')}</a>
        </li>
      </ul>
    </section>
  );
}
