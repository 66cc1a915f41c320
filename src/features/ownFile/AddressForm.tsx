import { type FormEvent, useId } from 'react';
import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { mostBytes } from './fetchSiteFile.ts';
import styles from './OwnFile.module.css';
import type { RefusedAddress } from './useSiteFile.ts';

interface AddressFormProps {
  /** Address below which this site's files are found. */
  readonly root: string;
  readonly disabled: boolean;
  readonly refused: RefusedAddress | null;
  readonly onOpen: (address: string) => void;
}

/** The address of a file on this site, and why one was not read. */
export function AddressForm({ root, disabled, refused, onOpen }: AddressFormProps) {
  const { language, format } = useLocale();
  const id = useId();
  const texts = ownFileText(language);
  const { origin } = new URL(root);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onOpen(String(new FormData(event.currentTarget).get('address') ?? ''));
  };
  const refusal = refused
    ? texts.refusal(refused.why, {
        address: refused.address.slice(0, 200),
        origin,
        limit: format.bytes(mostBytes),
        ...(refused.status === undefined ? {} : { status: String(refused.status) }),
      })
    : null;
  return (
    <form className={styles.address} onSubmit={submit}>
      <label htmlFor={id}>{texts.address('label')}</label>
      <div className={styles.addressRow}>
        <input
          id={id}
          name="address"
          type="text"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={refused !== null}
          disabled={disabled}
        />
        <button type="submit" disabled={disabled}>
          {texts.address('open')}
        </button>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {texts.address('hint', { origin })}
      </p>
      {refusal && (
        <Notice tone="check">
          <strong>{refusal.saw}</strong> {refusal.why} {refusal.do}
        </Notice>
      )}
    </form>
  );
}
