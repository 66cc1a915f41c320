import type { Call } from '../core/model/call.ts';
import type { Language } from './languages.ts';

/** The title of a call as one language shows it, and the language it is printed in, `''` where that is not known. */
export interface CallTitle {
  readonly text: string;
  readonly printedIn: string;
}

/** The Arabic title for readers of Arabic where there is one, else as printed; the id where neither is. */
export function callTitle({ id, title, titleAr, titleScript }: Call, language: Language): CallTitle {
  if (language === 'ar' && titleAr !== '') return { text: titleAr, printedIn: 'ar' };
  return { text: title || titleAr || id, printedIn: title === '' && titleAr !== '' ? 'ar' : titleScript };
}
