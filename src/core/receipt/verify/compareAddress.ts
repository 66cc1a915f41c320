import { callFilterOf } from '../../calls/callFilter.ts';
import type { Subject } from '../../model/subject.ts';
import { heldTo } from '../../query/filter.ts';
import { type Page, parsePage, subjectOf } from '../../view/page.ts';
import { decodeView } from '../../view/urlCodec.ts';
import { type Finding, finding } from './finding.ts';
import type { ChoiceAsked } from './readManifest.ts';

/** Whether the address a receipt gives shows what its query asks, of the edition it names. */
export function compareAddress(manifest: ChoiceAsked): Finding {
  const { address, language } = manifest.asked;
  const found = finding('holds', 'addressHolds', { address });
  const differs = finding('edited', 'addressDiffers', { address });
  const [, path = '', search = ''] = /^(?:https?:\/\/[^/?#]+)?([^?#]*)(\?[^#]*)?$/i.exec(address) ?? [];
  const segments = path.split('/').filter((segment) => segment !== '');
  const at = segments.indexOf(language);
  if (at < 0) return differs;
  const page = parsePage(segments.slice(at + 1).join('/'));
  const { view } = decodeView(search);
  const { name, date } = manifest.edition;
  if (view.edition.name !== name || (view.edition.date ?? date) !== date) return differs;
  if (manifest.of === 'calls') {
    const { filter } = manifest.asked.query;
    return alike(callFilterOf(view, filter.amount?.currency ?? ''), filter) ? found : differs;
  }
  if (manifest.of === 'figures') {
    const { subject } = manifest.asked.query;
    return alike({ subject: subjectShown(page) }, { subject }) ? found : differs;
  }
  return alike(heldTo(view.filter, subjectOf(page)), manifest.asked.filter) ? found : differs;
}

/** What a page shows published figures of: its subject, the whole country on the explore page; nothing on others. */
function subjectShown(page: Page): Subject | null | undefined {
  return page.kind === 'explore' ? null : (subjectOf(page) ?? undefined);
}

/** The same choices, whatever order they are written in. */
function alike(a: object, b: object): boolean {
  return written(a) === written(b);
}

function written(tree: unknown): string {
  if (Array.isArray(tree)) return JSON.stringify(tree);
  if (typeof tree !== 'object' || tree === null) return JSON.stringify(tree) ?? '';
  const entries = Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${key}:${written(child)}`).join()}}`;
}
