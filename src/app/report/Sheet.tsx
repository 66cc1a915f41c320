import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import { licenceOf } from '../../i18n/licence.ts';
import { useLocale } from '../../i18n/react.tsx';
import { today } from '../../state/today.ts';
import { Mark } from '../Mark.tsx';
import styles from './Sheet.module.css';

/** What every page of a report says at its head and foot. */
export interface Running {
  readonly title: string;
  readonly pages: number;
  readonly edition: Edition;
  readonly address: string;
}

interface SheetProps {
  readonly page: number;
  readonly running: Running;
  /** The page, its lists shortened by so many steps. */
  readonly children: (cut: number) => ReactNode;
}

/** Steps by which lists are shortened at most. */
const mostCut = 24;

/** One page of paper: its lists are shortened, before anything is printed, until it holds what stands on it. */
export function Sheet({ page, running, children }: SheetProps) {
  const { t } = useLocale();
  const body = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(0);
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = body.current ?? {};
    if (cut <= mostCut && scrollHeight > clientHeight + 1) setCut(cut + 1);
  }, [cut]);
  const { title, pages } = running;
  return (
    <section className={cut > mostCut ? `${styles.sheet} ${styles.grown}` : styles.sheet}>
      <div className={styles.head}>
        <span className={styles.brand}>
          <Mark />
          <b>{t('app.name')}</b>
          <span>{t('app.nameInOtherScript')}</span>
        </span>
        <span className={styles.name}>{title}</span>
        <span>{t('report.page', { page, pages })}</span>
      </div>
      <div ref={body} className={styles.body}>
        {children(Math.min(cut, mostCut))}
      </div>
      <Foot {...running} />
    </section>
  );
}

function Foot({ edition, address }: Running) {
  const { t, format } = useLocale();
  const { kind, date, hash } = edition;
  return (
    <div className={styles.foot}>
      <span dir="ltr" className={styles.address}>
        {address}
      </span>
      <span>
        {t('report.imprint', {
          edition: t(`app.edition.${kind}`),
          date: format.date(date),
          hash: hash.slice(0, 10),
          printed: format.date(today()),
        })}
      </span>
      {kind === 'simulated' && <span className={styles.simulated}>{t('explore.simulatedMark')}</span>}
      <span>
        {licenceOf(edition, { t })} <bdi>{t('map.credit')}</bdi>
      </span>
    </div>
  );
}
