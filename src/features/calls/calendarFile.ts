import { writeCalendar } from '../../core/calls/calendar.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import { callText } from '../../i18n/callText.ts';
import type { Language } from '../../i18n/languages.ts';

/** The deadline of one call as a calendar with alarms, in the reader's language; null where it has none to the day. */
export function calendarFile(call: Call, edition: Edition, address: string | null, language: Language): string | null {
  const { say, entry } = callText(language);
  return writeCalendar([{ call, ...entry(call), address }], {
    edition,
    name: say('calendar'),
    language,
    simulatedMark: say('simulated'),
    hasAlarms: true,
  });
}
