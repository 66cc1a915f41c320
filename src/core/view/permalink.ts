import type { Edition } from '../edition/edition.ts';
import type { Subject } from '../model/subject.ts';
import { besides } from '../query/filter.ts';
import { encodeView } from './urlCodec.ts';
import { defaultView, type View } from './viewState.ts';

/**
 * The query of the address that shows a view of a page again, on that edition of that date, in the theme of whoever
 * opens it. What the path says already is left out.
 */
export function permalinkQuery(
  view: View,
  subject: Subject | null,
  { name, date }: Pick<Edition, 'name' | 'date'>,
): string {
  const filter = besides(view.filter, subject);
  const shown = { ...view, filter, theme: defaultView.theme, edition: { name, date: null } };
  return encodeView(shown, { editionDate: date });
}
