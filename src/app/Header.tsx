import type { ReactNode } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import type { SubjectKind } from '../core/model/subject.ts';
import { formatAddress } from '../core/view/address.ts';
import { explorePage, isOfCalls, type Page, pathOf } from '../core/view/page.ts';
import type { Action, Theme } from '../core/view/viewState.ts';
import { languageFacts, languages } from '../i18n/languages.ts';
import { pickName } from '../i18n/names.ts';
import { useLocale } from '../i18n/react.tsx';
import type { EditionEntry } from '../state/dataset.ts';
import { PageLink } from '../state/pageLink.tsx';
import styles from './Header.module.css';
import { Mark } from './Mark.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface HeaderProps {
  readonly base: string;
  readonly page: Page;
  /** Query of the page, carried to the other languages. */
  readonly search: string;
  readonly edition: Edition;
  readonly editions: readonly EditionEntry[];
  readonly theme: Theme;
  readonly dispatch: (action: Action) => void;
  /** The way to the search. */
  readonly find: ReactNode;
}

/** Editions the interface has words for; the others show their title, else their name. */
const namedHere: readonly string[] = ['published', 'simulated'];

/** Lists that the head of every page leads to; provinces are reached from their region. */
const listed = ['region', 'sector', 'funder', 'recipient'] as const satisfies readonly SubjectKind[];

function isAbout(page: Page, of: SubjectKind): boolean {
  return (page.kind === 'directory' && page.of === of) || (page.kind === 'profile' && page.subject.of === of);
}

/** The way past itself, name, lists, search, edition, own file, languages and theme. */
export function Header({ base, page, search, edition, editions, theme, dispatch, find }: HeaderProps) {
  const { t, language } = useLocale();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <PageLink className={styles.brand} to={explorePage}>
        <Mark />
        <b lang={language === 'ar' ? 'ar' : undefined}>{t('app.name')}</b> <span>{t('app.nameInOtherScript')}</span>
      </PageLink>
      <nav className={styles.pages} aria-label={t('app.pages')}>
        <PageLink to={explorePage} current={page.kind === 'explore'}>
          {t('app.explore')}
        </PageLink>
        <PageLink to={{ kind: 'calls' }} current={isOfCalls(page)}>
          {t('app.calls')}
        </PageLink>
        {listed.map((of) => (
          <PageLink key={of} to={{ kind: 'directory', of }} current={isAbout(page, of)}>
            {t(`app.lists.${of}`)}
          </PageLink>
        ))}
        <PageLink to={{ kind: 'compare' }} current={page.kind === 'compare'}>
          {t('app.compare')}
        </PageLink>
        <PageLink to={{ kind: 'audit' }} current={page.kind === 'audit'}>
          {t('app.audit')}
        </PageLink>
      </nav>
      {find}
      <nav className={styles.editions} aria-label={t('app.editions')}>
        {editions.map(({ edition: { name, kind, titles } }) => (
          <button
            key={name}
            type="button"
            aria-pressed={edition.name === name && page.kind !== 'check'}
            onClick={() => dispatch({ type: 'edition', edition: { name, date: null } })}
          >
            {namedHere.includes(name) ? (
              t(`app.edition.${kind}`)
            ) : (
              <bdi className={styles.title}>{titles ? pickName(titles.fr, titles.ar, language) : name}</bdi>
            )}
          </button>
        ))}
        <PageLink
          to={{ kind: 'check' }}
          current={page.kind === 'check'}
          className={edition.kind === 'own' ? styles.shown : undefined}
        >
          {t('app.edition.own')}
        </PageLink>
      </nav>
      <nav className={styles.languages} aria-label={t('app.languages')}>
        {languages.map((tag) => (
          <a
            key={tag}
            href={`${formatAddress({ language: tag, path: pathOf(page) }, base)}${search}`}
            lang={tag}
            hrefLang={tag}
            aria-current={tag === language ? 'page' : undefined}
            title={languageFacts[tag].partial ? t('app.partialLanguage') : undefined}
          >
            {languageFacts[tag].autonym}
          </a>
        ))}
      </nav>
      <ThemeSwitch theme={theme} dispatch={dispatch} />
    </header>
  );
}
