import type { ToldFinding } from '../../core/signals/askSignals.ts';
import type { NamedOrganisation, SignalId } from '../../core/signals/signal.ts';
import type { Format } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { pickName } from '../../i18n/names.ts';

interface Speech {
  readonly t: Translator['t'];
  readonly format: Format;
  readonly language: Language;
}

/** What stands at one place of the record, in a sentence without its stop. */
export function findingSentence(id: SignalId, finding: ToldFinding, currency: string, speech: Speech): string {
  const { t, format } = speech;
  const { numbers, year, label } = finding;
  const [recipient, other] = finding.recipients.map((body) => nameOf(body, speech));
  const money = (centimes = 0) => format.dirhams(centimes, currency);
  const whole = (count = 0) => format.integer(count);
  return t(`signals.of.${id}.finding`, {
    count: numbers.funders ?? 0,
    recipient: recipient ?? t('signals.noRecipient'),
    other: other ?? '',
    funder: finding.funder ? nameOf(finding.funder, speech) : '',
    year,
    label,
    below: whole(numbers.below),
    above: whole(numbers.above),
    top: whole(numbers.top),
    recipients: whole(numbers.recipients),
    share: format.percent(numbers.share ?? 0),
    limit: money(numbers.limit),
    median: money(numbers.median),
  });
}

/** The name of a body as sources print it, its key where they print none. */
export function nameOf({ key, name, nameAr }: NamedOrganisation, { language }: Pick<Speech, 'language'>): string {
  return pickName(name, nameAr, language) || key;
}

/**
 * Tells one finding from every other of its question, here and in another selection or edition: two may cite the same
 * first grant and name a recipient in common.
 */
export function findingKey({ funder, year, label, recipients, cited }: ToldFinding): string {
  const grants = cited.map(({ record: { file, line } }) => `${file}:${line}`);
  return JSON.stringify([funder?.key, year, label, recipients.map(({ key }) => key), grants]);
}
