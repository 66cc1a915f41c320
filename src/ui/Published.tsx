import { withoutBidiControls } from '../i18n/isolate.ts';
import { otherScript } from '../i18n/otherScript.ts';
import { useLocale } from '../i18n/react.tsx';

interface PublishedProps {
  readonly text: string;
  readonly className?: string | undefined;
}

/** A name or a wording as sources print it: in its own direction, said in its own language, and turned by no mark in it. */
export function Published({ text, className }: PublishedProps) {
  const { language } = useLocale();
  return (
    <bdi lang={otherScript(text, language)} className={className}>
      {withoutBidiControls(text)}
    </bdi>
  );
}
