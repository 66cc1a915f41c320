import type { EligibleForm } from '../../core/model/call.ts';
import { languageFacts } from '../../i18n/languages.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** One legal form or another, as a call admits them. */
export function formWords(forms: readonly EligibleForm[], { t, language }: Pick<Voice, 't' | 'language'>): string {
  const { locale } = languageFacts[language];
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(forms.map((form) => t(`calls.form.${form}`)));
}
