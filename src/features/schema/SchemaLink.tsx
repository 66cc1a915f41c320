import { profiles } from '../../core/edition/edition.ts';
import { useLocale } from '../../i18n/react.tsx';
import { schemaText } from '../../i18n/schemaText.ts';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './SchemaView.module.css';

/** The way to what columns mean and to files to fill in, from where a reader has a file in hand. */
export function SchemaLink() {
  const { language } = useLocale();
  return (
    <p className={styles.link}>
      <PageLink to={{ kind: 'schema', profile: profiles[0] }}>{schemaText(language).say('link')}</PageLink>
    </p>
  );
}
