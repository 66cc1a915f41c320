import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
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
}

const SiteContext = createContext<SiteAddresses>({ base: '/', carried: '' });

export const SiteProvider = SiteContext.Provider;

/** Writes the address of a page in the reader's language. */
function usePageAddress(): (page: Page) => string {
  const { language } = useLocale();
  const { base, carried } = useContext(SiteContext);
  return (page) => `${formatAddress({ language, path: pathOf(page) }, base)}${carried}`;
}

interface PageLinkProps {
  readonly to: Page;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to a page of this site; what is loaded stays loaded on the way. */
export function PageLink({ to, className, label, current, children }: PageLinkProps) {
  const address = usePageAddress()(to);
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || opensElsewhere(event)) return;
    event.preventDefault();
    navigate(address, 'push');
  };
  return (
    <a
      href={address}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
