import { withoutBidiControls } from '../i18n/isolate.ts';
import { Published } from './Published.tsx';

interface TranscriptionNoteProps {
  readonly text: string;
  /** True where it is known to be in English; else it may be in any language. */
  readonly inEnglish: boolean;
}

/** What whoever transcribed a row noted of it. */
export function TranscriptionNote({ text, inEnglish }: TranscriptionNoteProps) {
  if (!inEnglish) return <Published text={text} />;
  return (
    <bdi lang="en" dir="ltr">
      {withoutBidiControls(text)}
    </bdi>
  );
}
