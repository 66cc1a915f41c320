import { type Language, languageFacts } from '../../i18n/languages.ts';
import type { Voice } from '../../ui/chart/voice.ts';

const weekdays = new Map<Language, Intl.DateTimeFormat>();

/** An ISO day with the day of its week before it: "mercredi 20 janvier 2027"; a month or a year as they are. */
export function dayOfWeek(iso: string, { language, format }: Pick<Voice, 'language' | 'format'>): string {
  const written = format.date(iso);
  return iso.length === 10 ? `${weekdayOf(language).format(Date.parse(iso))} ${written}` : written;
}

function weekdayOf(language: Language): Intl.DateTimeFormat {
  let writer = weekdays.get(language);
  if (!writer) {
    writer = new Intl.DateTimeFormat(languageFacts[language].locale, { weekday: 'long', timeZone: 'UTC' });
    weekdays.set(language, writer);
  }
  return writer;
}
