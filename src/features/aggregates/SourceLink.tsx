import { isWebAddress } from '../../core/model/webAddress.ts';
import { useLocale } from '../../i18n/react.tsx';

interface SourceLinkProps {
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  readonly date: string;
}

/** Who published it, leading to the page where it says so, and when. */
export function SourceLink({ publisher, title, address, date }: SourceLinkProps) {
  const { format } = useLocale();
  const name = <bdi>{publisher}</bdi>;
  return (
    <>
      {isWebAddress(address) ? (
        <a href={address} title={title || undefined} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {date !== '' && <bdi> ({format.date(date)})</bdi>}
    </>
  );
}
