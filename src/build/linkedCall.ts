import type { RenderedPage } from '../app/renderPage.tsx';
import type { CallRecord } from '../core/calls/callRecord.ts';
import { pathOf } from '../core/view/page.ts';
import { callText } from '../i18n/callText.ts';
import { type Place, sourceOf, stated } from './linkedGrant.ts';

/**
 * The page of a call as a `WebPage` based on its source, about a `Thing`: schema.org has no word for a call for
 * proposals. It is no `MonetaryGrant`, which is money given, no `GovernmentService` and no `Event`; a looser word would
 * have readers of data count it among those.
 */
export function linkedCall(page: RenderedPage, record: CallRecord | null, place: Place): object | null {
  const call = record?.calls.find(({ id }) => id === place.id);
  if (!call) return null;
  const { language } = page;
  const url = place.address + pathOf({ kind: 'call', id: place.id });
  const text = callText(language);
  const { text: name, printedIn } = text.title(call);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    name: page.title,
    description: page.description,
    inLanguage: language,
    isPartOf: place.partOf,
    ...stated({ isBasedOn: sourceOf(call) }),
    about: {
      '@type': 'Thing',
      '@id': `${url}#call`,
      url,
      identifier: place.id,
      name: printedIn === '' || printedIn === language ? name : { '@value': name, '@language': printedIn },
      description: text.outline(call).join('. '),
    },
  };
}
