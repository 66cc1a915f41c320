import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { convertIcsCalendar, type IcsDateObject } from 'ts-ics';

const { window } = new JSDOM();

/** What a parser made of a feed; throws where the text is not well-formed XML or lacks what RFC 4287 asks for. */
export function readAtom(text: string) {
  const { documentElement } = new window.DOMParser().parseFromString(text, 'application/xml');
  if (documentElement.nodeName !== 'feed') throw new Error(`not well-formed: ${documentElement.textContent}`);
  const feed = parseAtomFeed(text);
  const { id, title, updated, authors, entries } = feed;
  if (!id || !title || !updated || !authors?.length) throw new Error('an element of the feed is missing');
  for (const entry of entries ?? []) {
    if (!entry.id || !entry.title || !entry.updated) throw new Error('an element of an entry is missing');
    if (!entry.links?.some(({ rel }) => rel === 'alternate')) throw new Error('an entry has no page');
  }
  return feed;
}

/** The same for JSON Feed 1.1. */
export function readJsonFeed(text: string) {
  const written: unknown = JSON.parse(text);
  const feed = parseJsonFeed(written);
  if (!text.startsWith('{"version":"https://jsonfeed.org/version/1.1"') || !feed.title || !feed.items) {
    throw new Error('a property of the feed is missing');
  }
  if (feed.items.some(({ id, content_html }) => !id || !content_html))
    throw new Error('a property of an item is missing');
  return feed;
}

export function readFeedList(text: string) {
  return parseOpml(text).body?.outlines ?? [];
}

/** The events of a calendar, each with the properties that are always there. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    starts: String(event.getFirstPropertyValue('dtstart')),
    ends: String(event.getFirstPropertyValue('dtend')),
    summary: String(event.getFirstPropertyValue('summary')),
  }));
}

/** The same events as another parser reads them, that shares no line with the first; throws where the text is no calendar. */
export function readCalendarAgain(text: string) {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ uid, stamp, start, end, summary }) => ({
    // It leaves the escapes of a UID as they stand.
    uid: uid.replace(/\\(?=[,;\\])/g, ''),
    stamp: momentOf(stamp),
    starts: momentOf(start),
    ends: momentOf(end),
    summary,
  }));
}

function momentOf(moment: IcsDateObject | null | undefined): string {
  if (!moment) return '';
  const { date, type } = moment;
  return type === 'DATE' ? date.toISOString().slice(0, 10) : date.toISOString().replace('.000', '');
}

/** How long before its event each alarm rings, in minutes, as that parser reads it. */
export function alarmsIn(text: string): number[][] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ alarms = [] }) =>
    alarms.map(({ trigger }) => {
      if (trigger.type !== 'relative' || !trigger.value.before) throw new Error('an alarm rings too late');
      const { days = 0, hours = 0, minutes = 0 } = trigger.value;
      return (days * 24 + hours) * 60 + minutes;
    }),
  );
}
