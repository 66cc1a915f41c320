import { useContext } from 'react';
import { isWebAddress } from '../../core/model/webAddress.ts';
import { useLocale } from '../../i18n/react.tsx';
import { SiteContext } from '../../state/pageLink.tsx';

interface SourceLinkProps {
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  readonly date: string;
}

/** Who published it, leading to the page where it says so, and when. */
export function SourceLink({ publisher, title, address, date }: SourceLinkProps) {
  const { format } = useLocale();
  const { framed } = useContext(SiteContext);
  const name = <bdi>{publisher}</bdi>;
  return (
    <>
      {isWebAddress(address) ? (
        <a href={address} title={title || undefined} target={framed ? '_blank' : undefined} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {date !== '' && <bdi> ({format.date(date)})</bdi>}
    </>
  );
}
