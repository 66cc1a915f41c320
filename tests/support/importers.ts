/** One thing an importer of calendars asks for: what it is called in docs/feeds.md, and whether a calendar has it. */
interface Demand {
  readonly name: string;
  readonly holds: (calendar: Calendar) => boolean;
}

interface Calendar {
  readonly text: string;
  /** As they stand in the file, without their ends. */
  readonly physical: readonly string[];
  /** Folded lines put together again. */
  readonly lines: readonly string[];
  readonly events: readonly (readonly string[])[];
}

const demands: readonly Demand[] = [
  { name: 'no byte order mark', holds: ({ text }) => !text.startsWith('\uFEFF') },
  {
    name: 'lines end with CRLF',
    holds: ({ text }) => text.endsWith('\r\n') && !/[^\r]\n|\r(?!\n)/.test(text) && !/\r\n\r\n/.test(text),
  },
  { name: '75 octets', holds: ({ physical }) => physical.every((line) => Buffer.byteLength(line) <= 75) },
  {
    name: 'no empty fold, no split character',
    holds: ({ physical }) => physical.every((line) => line !== ' ' && !line.includes('\uFFFD\uFFFD')),
  },
  {
    name: 'one calendar, opened and closed',
    holds: ({ lines }) =>
      lines[0] === 'BEGIN:VCALENDAR' && lines.at(-1) === 'END:VCALENDAR' && only(lines, 'BEGIN:VCALENDAR'),
  },
  { name: 'VERSION 2.0 before all else', holds: ({ lines }) => lines[1] === 'VERSION:2.0' },
  { name: 'PRODID, once and unfolded', holds: ({ physical }) => only(physical, 'PRODID:-//') },
  { name: 'CALSCALE GREGORIAN', holds: ({ lines }) => only(lines, 'CALSCALE:GREGORIAN') },
  { name: 'METHOD PUBLISH, before the events', holds: publishes },
  { name: 'an event at least', holds: ({ events }) => events.length > 0 },
  { name: 'UID, one an event and each its own', holds: ({ events }) => areUnique(events.map(uidsOf)) },
  { name: 'DTSTAMP in UTC', holds: ({ events }) => events.every((event) => one(event, /^DTSTAMP:\d{8}T\d{6}Z$/)) },
  { name: 'SUMMARY', holds: ({ events }) => events.every((event) => one(event, /^SUMMARY:./)) },
  { name: 'start and end are both days or both UTC, the end later', holds: ({ events }) => events.every(isSpanned) },
  { name: 'no time zone to be known', holds: ({ lines }) => !lines.some((line) => /^[^:]*TZID|VTIMEZONE/.test(line)) },
  { name: 'nobody is invited', holds: ({ lines }) => !lines.some((line) => /^(ORGANIZER|ATTENDEE)/.test(line)) },
  { name: 'alarms display, say what for, and trigger before', holds: ({ events }) => events.every(rings) },
  { name: 'alarms after all else', holds: ({ events }) => events.every(ringsLast) },
];

/** What an importer would object to in a calendar; empty where it has all that each asks for. */
export function faultsOf(text: string): string[] {
  const physical = text.split('\r\n').slice(0, -1);
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const starts = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
  const events = starts.map((start) => lines.slice(start, lines.indexOf('END:VEVENT', start)));
  const calendar = { text, physical, lines, events };
  return demands.filter(({ holds }) => !holds(calendar)).map(({ name }) => name);
}

function only(lines: readonly string[], start: string): boolean {
  return lines.filter((line) => line.startsWith(start)).length === 1;
}

function one(event: readonly string[], pattern: RegExp): boolean {
  return own(event).filter((line) => pattern.test(line)).length === 1;
}

/** The lines of an event itself, those of its alarms left out. */
function own(event: readonly string[]): readonly string[] {
  const alarms = event.indexOf('BEGIN:VALARM');
  return alarms < 0 ? event : event.slice(0, alarms);
}

function publishes({ lines }: Calendar): boolean {
  const at = lines.indexOf('METHOD:PUBLISH');
  return at > 0 && at < lines.indexOf('BEGIN:VEVENT');
}

function uidsOf(event: readonly string[]): readonly string[] {
  return own(event).filter((line) => /^UID:./.test(line));
}

function areUnique(uids: readonly (readonly string[])[]): boolean {
  return uids.every(({ length }) => length === 1) && new Set(uids.flat()).size === uids.length;
}

function isSpanned(event: readonly string[]): boolean {
  const [start = ''] = event.filter((line) => line.startsWith('DTSTART'));
  const [end = ''] = event.filter((line) => line.startsWith('DTEND'));
  const forms = [/^DT(?:START|END);VALUE=DATE:(\d{8})$/, /^DT(?:START|END):(\d{8}T\d{6}Z)$/];
  return forms.some((form) => {
    const [from, to] = [form.exec(start)?.[1], form.exec(end)?.[1]];
    return from !== undefined && to !== undefined && from < to;
  });
}

function alarmsOf(event: readonly string[]): readonly (readonly string[])[] {
  return event.flatMap((line, index) =>
    line === 'BEGIN:VALARM' ? [event.slice(index, event.indexOf('END:VALARM', index))] : [],
  );
}

function rings(event: readonly string[]): boolean {
  const asked = [/^ACTION:DISPLAY$/, /^DESCRIPTION:./, /^TRIGGER:-P(?:\d+D)?(?:T\d+[HM])?$/];
  return alarmsOf(event).every((alarm) => asked.every((form) => alarm.filter((line) => form.test(line)).length === 1));
}

/** Some readers lose what stands after an alarm. */
function ringsLast(event: readonly string[]): boolean {
  const after = event.slice(event.lastIndexOf('END:VALARM') + 1);
  return !event.includes('END:VALARM') || after.length === 0;
}
