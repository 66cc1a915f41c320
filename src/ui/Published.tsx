import { otherScript } from '../i18n/otherScript.ts';
import { useLocale } from '../i18n/react.tsx';

interface PublishedProps {
  readonly text: string;
  readonly className?: string | undefined;
}

/** A name or a wording as sources print it: in its own direction, and said in its own language. */
export function Published({ text, className }: PublishedProps) {
  const { language } = useLocale();
  return (
    <bdi lang={otherScript(text, language)} className={className}>
      {text}
    </bdi>
  );
}
