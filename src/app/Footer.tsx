import type { ReactNode } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import { editionFolder } from '../core/edition/editionFolder.ts';
import { licenceOf } from '../i18n/licence.ts';
import { useLocale } from '../i18n/react.tsx';
import type { EditionEntry } from '../state/keptEditions.ts';
import styles from './Footer.module.css';

interface FooterProps {
  readonly edition: Edition;
  /** Its lists of grants, where `edition` leaves those files out. */
  readonly lists: EditionEntry['lists'];
  /** True on pages of calls, whose figures come from other files. */
  readonly ofCalls: boolean;
  readonly base: string;
  /** Shows the same view again, of the same edition; only paper needs it in full. */
  readonly address: string;
  /** Settings that found no room at the head of the page. */
  readonly children: ReactNode;
}

/** Which files the figures come from, and under which terms. */
export function Footer({ edition, lists, ofCalls, base, address, children }: FooterProps) {
  const { t, format } = useLocale();
  const { files, rows } = countedFiles({ edition, lists, ofCalls });
  return (
    <footer className={styles.footer}>
      {children}
      <p>
        {t('app.editionLine', {
          edition: t(`app.edition.${edition.kind}`),
          date: format.date(edition.date),
          files,
          rows,
        })}{' '}
        {edition.kind === 'published' && (
          <a href={`${base}data/editions/${editionFolder(edition)}/datapackage.json`}>{t('app.descriptor')}</a>
        )}
      </p>
      <p className={styles.address} dir="ltr">
        {address}
      </p>
      <p>
        {licenceOf(edition, { t })} {t('app.licences')}
      </p>
      <p>{t('app.boundariesNote')}</p>
    </footer>
  );
}

/** What the figures of a page come from: its lists of grants; its calls, on their pages and where it has no list. */
function countedFiles({ edition, lists, ofCalls }: Pick<FooterProps, 'edition' | 'lists' | 'ofCalls'>) {
  const grants = edition.files.filter(({ profile }) => profile === 'kharita-grants-1');
  if (!ofCalls && grants.length === 0 && lists) return lists;
  const calls = edition.files.filter(({ profile }) => profile === 'kharita-calls-1');
  const files = ofCalls || grants.length === 0 ? calls : grants;
  return { files: files.length, rows: files.reduce((sum, file) => sum + file.rows, 0) };
}
