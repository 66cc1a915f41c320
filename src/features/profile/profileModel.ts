import { names as tifinagh } from 'virtual:tifinagh';
import type { Province, Reference, Region } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import type { About } from '../../core/query/about.ts';
import type { Page } from '../../core/view/page.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { areaName, subjectName } from '../../i18n/names.ts';

/** A name and the page it leads to. */
export interface NamedPage {
  readonly to: Page;
  readonly name: string;
}

/** The way to a subject from the widest page: the country for places, the list for the others. */
export function crumbsOf(
  { of, key }: Subject,
  reference: Reference,
  { t, language }: { readonly t: Translator['t']; readonly language: Language },
): NamedPage[] {
  if (of === 'sector' || of === 'funder' || of === 'recipient') {
    return [{ to: { kind: 'directory', of }, name: t(`app.lists.${of}`) }];
  }
  const country: NamedPage = { to: { kind: 'directory', of: 'region' }, name: t('profile.country') };
  const region = of === 'province' && reference.regions.find(({ code }) => code === key.slice(0, 2));
  return region ? [country, areaPage('region', region, language)] : [country];
}

/** The subject's name in the reader's language, then in the other scripts that have one of their own. */
export function namesOf(
  { subject, names }: Pick<About, 'subject' | 'names'>,
  reference: Reference,
  language: Language,
): { readonly first: string; readonly others: readonly { readonly text: string; readonly language: Language }[] } {
  const first = subjectName(subject, names, reference, language);
  const tags: readonly Language[] =
    subject.of === 'region' || subject.of === 'province' ? ['fr', 'ar', 'zgh'] : ['fr', 'ar'];
  const others = tags
    .filter((tag) => tag !== language && !(tag === 'fr' && language !== 'ar'))
    .map((tag) => ({ text: nameIn(tag, subject, names, reference), language: tag }))
    .filter(({ text }) => text !== '' && text !== first);
  return { first, others };
}

function nameIn(tag: Language, { of, key }: Subject, names: About['names'], reference: Reference): string {
  const area = [...reference.regions, ...reference.provinces].find(({ code }) => code === key);
  if (area) return tag === 'zgh' ? (tifinagh[key] ?? '') : area.names[tag];
  const sector = of === 'sector' ? reference.sectors.find(({ code }) => code === key) : undefined;
  if (sector) return tag === 'zgh' ? '' : sector.names[tag];
  return tag === 'ar' ? names.nameAr : names.name;
}

/** The places before and after one in the order of their codes, a province among those of its region; none at the ends. */
export function neighboursOf(
  { of, key }: Subject,
  { regions, provinces }: Reference,
  language: Language,
): { readonly before: NamedPage | null; readonly after: NamedPage | null } {
  if (of !== 'region' && of !== 'province') return { before: null, after: null };
  const peers = of === 'region' ? regions : provinces.filter(({ code }) => code.slice(0, 2) === key.slice(0, 2));
  const place = peers.findIndex(({ code }) => code === key);
  const pageAt = (index: number) => {
    const peer = place < 0 ? undefined : peers[index];
    return peer ? areaPage(of, peer, language) : null;
  };
  return { before: pageAt(place - 1), after: pageAt(place + 1) };
}

function areaPage(of: 'region' | 'province', { code, names }: Region | Province, language: Language): NamedPage {
  return { to: { kind: 'profile', subject: { of, key: code } }, name: areaName(names, language) };
}
