import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import type { Translator } from '../../i18n/i18n.ts';
import { isolate } from '../../i18n/isolate.ts';
import { type Language, languageFacts } from '../../i18n/languages.ts';
import { areaName, pickName, sectorName } from '../../i18n/names.ts';
import type { Locale } from '../../i18n/react.tsx';

/** A piece of a grant's sentence. */
export interface Piece {
  readonly text: string;
  /** What the text names: words between names are neither a name nor a figure. */
  readonly is: 'words' | 'name' | 'year';
  /** The subject a name leads to; null where it has no page. */
  readonly leadsTo?: Subject | null;
  /** Why a year is not the source's own. */
  readonly inferred?: string;
}

export interface GrantSpeech {
  readonly t: Translator['t'];
  readonly format: Locale['format'];
  readonly language: Language;
}

/** What the sentence speaks of: a row of the grant, and whether several regions share it. */
export interface Told {
  readonly row: GrantRow;
  readonly shared: boolean;
  readonly reference: Reference;
}

/** Who gave the money, when, to whom, where and for what; what the source does not say is said not to be. */
export function grantSentence(told: Told, speech: GrantSpeech): Piece[] {
  const { t } = speech;
  return filled(t('record.sentence'), {
    verb: [words(t(`record.verb.${(told.row.status || 'none') as 'paid'}`))],
    when: when(told, speech),
    by: by(told, speech),
    to: toWhom(told, speech),
    where: where(told, speech),
    sector: sector(told, speech),
  });
}

/** Amount and sentence as one text, for copies, citations and whom the address is sent to. */
export function plainGrantSentence(told: Told, speech: GrantSpeech): string {
  const { t, format, language } = speech;
  const { direction } = languageFacts[language];
  const pieces = filled(t('record.quote'), {
    amount: [words(format.dirhams(told.row.amount, told.row.currency))],
    sentence: grantSentence(told, speech),
  });
  const said = ({ text, is }: Piece) => (is === 'name' ? isolate(text, direction) : text);
  return pieces.map(said).join('');
}

const words = (text: string): Piece => ({ text, is: 'words' });

/** A translated sentence with the pieces its `<name/>` stand for, in the order its language wants them. */
function filled(sentence: string, parts: Readonly<Record<string, readonly Piece[]>>): Piece[] {
  return sentence
    .split(/<(\w+)\/>/)
    .flatMap((text, index) => (index % 2 === 1 ? (parts[text] ?? []) : [words(text)]))
    .filter(({ text }) => text !== '');
}

function when({ row: { year, yearBasis } }: Told, { t }: GrantSpeech): Piece[] {
  if (year === '') return [words(t('record.whenNotStated'))];
  const printed = yearBasis === '' || yearBasis === 'printed';
  const inferred = printed ? {} : { inferred: t(`codes.yearBasis.${yearBasis as 'inferred'}`) };
  return filled(t(printed ? 'record.when' : 'record.whenInferred'), {
    year: [{ text: year, is: 'year', ...inferred }],
  });
}

function by({ row }: Told, { t, language }: GrantSpeech): Piece[] {
  const name = pickName(row.funderName, row.funderNameAr, language);
  return name ? filled(t('record.by'), { funder: named('funder', row.funder, name) }) : [words(t('record.byNotNamed'))];
}

function toWhom({ row }: Told, { t, language }: GrantSpeech): Piece[] {
  const name = pickName(row.recipientName, row.recipientNameAr, language);
  const [known, notNamed] =
    row.status === 'recovered'
      ? (['record.from', 'record.fromNotNamed'] as const)
      : (['record.to', 'record.toNotNamed'] as const);
  return name ? filled(t(known), { recipient: named('recipient', row.recipient, name) }) : [words(t(notNamed))];
}

function where({ row, shared, reference }: Told, { t, language }: GrantSpeech): Piece[] {
  const region = reference.regions.find(({ code }) => code === row.region);
  const province = reference.provinces.find(({ code }) => code === row.province);
  if (shared) return [words(t('record.whereShared'))];
  if (!region && !province && row.region === '') return [words(t('record.whereNotStated'))];
  let place = [words(t(`codes.place.${row.region as 'abroad'}`))];
  if (region) place = named('region', region.code, areaName(region.names, language));
  if (province) place = named('province', province.code, areaName(province.names, language));
  return filled(t('record.where'), { place });
}

function sector({ row, reference: { sectors } }: Told, { t, language }: GrantSpeech): Piece[] {
  const known = sectors.find(({ code }) => code === row.sector);
  if (!known) return [words(t('record.sectorNotStated'))];
  return filled(t('record.sector'), { sector: named('sector', known.code, sectorName(known, language)) });
}

function named(of: Subject['of'], key: string, text: string): Piece[] {
  return [{ text, is: 'name', leadsTo: key === '' ? null : { of, key } }];
}
