import type { Page } from '../../core/view/page.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Locale } from '../../i18n/react.tsx';

export type FindSpeech = Pick<Locale, 'language' | 'format'> & { readonly t: Translator['t'] };

/** One line a reader can choose. */
export interface FindOption {
  readonly key: string;
  readonly to: Page;
  readonly text: string;
  /** What stands beside it, part by part. */
  readonly beside: readonly string[];
  /** True for the way to the whole list, in which the words are sought again. */
  readonly whole: boolean;
}
