import { type ComponentProps, createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { formatAddress } from '../core/view/address.ts';
import { type Page, pathOf } from '../core/view/page.ts';
import { useLocale } from '../i18n/react.tsx';
import { navigate } from './history.ts';

/** What every address of the site shares. */
interface SiteAddresses {
  /** Path below which the site is served, slashes at both ends. */
  readonly base: string;
  /** Query that goes from page to page: the edition and the theme, never the filters. */
  readonly carried: string;
  /** Origin the site is published at; empty when it is the one that serves it. */
  readonly site: string;
  /** True where the page stands in a frame: its links lead to windows of their own. */
  readonly framed: boolean;
}

export const SiteContext = createContext<SiteAddresses>({ base: '/', carried: '', site: '', framed: false });

export const SiteProvider = SiteContext.Provider;

/** Writes the address of a page in the reader's language. */
export function usePageAddress(): (page: Page, query?: string) => string {
  const { language } = useLocale();
  const { base, carried } = useContext(SiteContext);
  return (page, query = carried) => `${formatAddress({ language, path: pathOf(page) }, base)}${query}`;
}

/** The path below which the site is served, slashes at both ends: where its files are fetched from. */
export function useBase(): string {
  return useContext(SiteContext).base;
}

/** The absolute address of the site, slash at the end; for what leaves it. */
export function useRoot(): string {
  const { base, site } = useContext(SiteContext);
  return `${site || window.location.origin}${base}`;
}

interface PageLinkProps {
  readonly to: Page;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly current?: boolean;
  /** Query in place of the one that goes from page to page. */
  readonly query?: string;
  /** What makes the link one choice of a list box. */
  readonly option?: Pick<ComponentProps<'a'>, 'id' | 'role' | 'aria-selected' | 'tabIndex'>;
  readonly children: ReactNode;
}

/** A link to a page of this site; what is loaded stays loaded on the way. */
export function PageLink({ to, className, label, current, query, option, children }: PageLinkProps) {
  const address = usePageAddress()(to, query);
  const { framed } = useContext(SiteContext);
  const follow = (event: MouseEvent) => {
    if (framed || event.defaultPrevented || event.button !== 0 || opensElsewhere(event)) return;
    event.preventDefault();
    navigate(address, 'push');
  };
  return (
    <a
      href={address}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      target={framed ? '_blank' : undefined}
      rel={framed ? 'noopener' : undefined}
      {...option}
      onClick={follow}
    >
      {children}
    </a>
  );
}

function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
