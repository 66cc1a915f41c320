import type { Translator } from '../../i18n/i18n.ts';
import type { Locale } from '../../i18n/react.tsx';

/** What a chart's model needs to speak: sentences, figures, language and direction. */
export type Voice = Locale & { readonly t: Translator['t'] };
