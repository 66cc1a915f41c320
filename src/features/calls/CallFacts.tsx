import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { Voice } from '../../ui/chart/voice.ts';
import { Address } from './Address.tsx';
import { contactAddress } from './address.ts';
import styles from './CallFacts.module.css';
import { CallSource } from './CallSource.tsx';
import { funderOf, placeName, sectorWords } from './callWords.ts';
import { MeetingMark } from './FitMarks.tsx';
import { notPublished } from './factsModel.ts';
import { formWords } from './formWords.ts';
import { type StatedFact, StatedFacts } from './StatedFacts.tsx';

interface CallFactsProps {
  readonly call: Call;
  readonly reference: Reference;
  readonly edition: Edition;
  /** Those of its addresses that lie on the funder's own site. */
  readonly official: readonly string[];
}

/** What a call says: who, how much, for whom and how, then where it was read. What it does not say is named. */
export function CallFacts({ call, reference, edition, official }: CallFactsProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const missing = notPublished(call, { t });
  return (
    <>
      <section className={styles.section}>
        <h2>{t('calls.facts.title')}</h2>
        <StatedFacts facts={[...matterOf(call, reference, locale), ...waysOf(call, official, t)]} />
        {missing.length > 0 && (
          <p className={styles.missing}>
            <MeetingMark meeting="notStated" size={14} />
            <span>{t('calls.facts.notPublished', { list: format.list(missing) })}</span>
          </p>
        )}
      </section>
      <CallSource call={call} edition={edition} />
    </>
  );
}

/** Who gives, what, how much, to whom and where; a fact that is not stated is blank. */
function matterOf(call: Call, reference: Reference, locale: Voice): readonly StatedFact[] {
  const { t, format } = locale;
  const { kind, origin, recurrence, sector, regions, regionPrinted, eligible, eligibility } = call;
  const nature = [kind && t(`calls.kind.${kind}`), origin && t(`calls.origin.${origin}`)].filter((word) => word !== '');
  const places = regions.map((code) => placeName(code, reference, locale));
  return [
    [t('calls.facts.funder'), <bdi key="funder">{funderOf(call, locale)}</bdi>],
    [t('calls.facts.nature'), nature.join(' · ')],
    [t('calls.facts.recurrence'), recurrence && t(`calls.facts.recurs.${recurrence}`)],
    [t('calls.facts.forWhom'), formWords(eligible, locale)],
    [t('calls.facts.asPrinted'), eligibility && <bdi key="printed">{eligibility}</bdi>],
    [t('calls.facts.territory'), places.length > 0 ? format.list(places) : regionPrinted],
    [t('calls.facts.sector'), sector && sectorWords(sector, reference, locale)],
  ];
}

/** How a call is answered, and where it stands. */
function waysOf(
  { applyUrl, contact, url, id }: Call,
  official: readonly string[],
  t: Voice['t'],
): readonly StatedFact[] {
  const write = contactAddress(contact);
  const printed = <bdi>{contact}</bdi>;
  return [
    [t('calls.facts.apply'), applyUrl && <Address key="apply" address={applyUrl} />],
    [t('calls.facts.contact'), contact && (write ? <a href={write}>{printed}</a> : printed)],
    [
      t(official.includes(url) ? 'calls.facts.officialPage' : 'calls.facts.page'),
      url && <Address key="page" address={url} />,
    ],
    [t('calls.facts.id'), <bdi key="id">{id}</bdi>],
  ];
}
