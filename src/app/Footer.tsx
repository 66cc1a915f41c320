import type { ReactNode } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import { editionFolder } from '../core/edition/editionFolder.ts';
import { useLocale } from '../i18n/react.tsx';
import styles from './Footer.module.css';

interface FooterProps {
  readonly edition: Edition;
  readonly base: string;
  /** Shows the same view again, of the same edition; only paper needs it in full. */
  readonly address: string;
  /** Settings that found no room at the head of the page. */
  readonly children: ReactNode;
}

/** Which files the figures come from, and under which terms. */
export function Footer({ edition, base, address, children }: FooterProps) {
  const { t, format } = useLocale();
  const lists = edition.files.filter((file) => file.profile === 'kharita-grants-1');
  const files = lists.length > 0 ? lists : edition.files;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  return (
    <footer className={styles.footer}>
      {children}
      <p>
        {t('app.editionLine', {
          edition: t(`app.edition.${edition.kind}`),
          date: format.date(edition.date),
          files: files.length,
          rows,
        })}{' '}
        {edition.kind === 'published' && (
          <a href={`${base}data/editions/${editionFolder(edition)}/datapackage.json`}>{t('app.descriptor')}</a>
        )}
      </p>
      <p className={styles.address} dir="ltr">
        {address}
      </p>
      <p>{t('app.licences')}</p>
      <p>{t('app.boundariesNote')}</p>
    </footer>
  );
}
