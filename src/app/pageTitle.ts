import type { Reference } from '../core/model/reference.ts';
import type { Page } from '../core/view/page.ts';
import type { Answer } from '../engine/protocol.ts';
import type { Format } from '../i18n/format.ts';
import type { Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import { pickName, subjectName } from '../i18n/names.ts';

interface Speech {
  readonly t: Translator['t'];
  readonly format: Format;
  readonly language: Language;
}

/** What a title names besides the page: the subject of a profile, the grant of a record. */
type Named = Pick<Answer, 'about' | 'grant'>;

/** The title of the window: what the page is about, then the site. Empty for a call and for what changed, which are not of the engine's answer. */
export function pageTitle(page: Page, { about, grant }: Named, reference: Reference, speech: Speech): string {
  const { t } = speech;
  switch (page.kind) {
    case 'explore':
    case 'unknown':
    case 'embed':
      return t('app.title');
    case 'profile':
      return t('app.pageTitle', { page: subjectName(page.subject, about?.names, reference, speech.language) });
    case 'directory':
      return t('app.pageTitle', { page: t(`app.lists.${page.of}`) });
    case 'compare':
      return t('app.pageTitle', { page: t('app.compare') });
    case 'calls':
      return t('app.pageTitle', { page: t('app.calls') });
    case 'audit':
      return t('app.pageTitle', { page: t('app.audit') });
    case 'schema':
      return t('app.pageTitle', { page: page.profile });
    case 'verify':
      return t('app.pageTitle', { page: t('files.verify') });
    case 'check':
      return t('app.pageTitle', { page: t('app.edition.own') });
    case 'call':
    case 'changes':
      return '';
    case 'signals':
      return t('app.pageTitle', { page: t(page.of ? `signals.of.${page.of}.title` : 'signals.title') });
    case 'grant':
      return t('app.pageTitle', { page: grant ? grantTitle(page.id, grant, speech) : page.id });
  }
}

/** The amount with its status and who received it: a figure alone would not say whether it was ever paid. */
function grantTitle(id: string, { parts: [row] }: NonNullable<Answer['grant']>, { t, format, language }: Speech) {
  if (!row) return id;
  const recipient = pickName(row.recipientName, row.recipientNameAr, language);
  const from = row.status === 'recovered';
  const to = recipient
    ? t(from ? 'record.from' : 'record.to').replace('<recipient/>', () => recipient)
    : t(from ? 'record.fromNotNamed' : 'record.toNotNamed');
  const verb = t(`record.verb.${(row.status || 'none') as 'paid'}`);
  return t('record.title', { amount: format.dirhams(row.amount, row.currency), verb, to, id });
}
