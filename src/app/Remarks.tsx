import type { Page } from '../core/view/page.ts';
import { encodeView, type Repair } from '../core/view/urlCodec.ts';
import type { Action, View } from '../core/view/viewState.ts';
import type { Progress } from '../engine/protocol.ts';
import { useLocale } from '../i18n/react.tsx';
import { remarksText } from '../i18n/remarksText.ts';
import type { EditionEntry } from '../state/dataset.ts';
import { PageLink } from '../state/pageLink.tsx';
import type { Exploration } from '../state/useExplore.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Preparation } from './bodyProps.ts';
import { EditionNotice } from './EditionNotice.tsx';
import { EmptySelection } from './EmptySelection.tsx';

interface RemarksProps {
  readonly page: Page;
  /** What of the address could not be read. */
  readonly repairs: readonly Repair[];
  readonly view: View;
  readonly exploration: Exploration;
  readonly editions: readonly EditionEntry[];
  readonly sentences: Preparation['sentences'];
  readonly dispatch: (action: Action) => void;
  /** How far another edition has come that is on its way; null where none is. */
  readonly opening: Progress | null;
  /** True where the address asks for another edition than the one on screen, or for an older date. */
  readonly other: boolean;
  /** True where no grant answers. */
  readonly empty: boolean;
  /** True where nothing states the currency of the amounts shown. */
  readonly noCurrency: boolean;
  /** True where the reader's own file is on screen. */
  readonly own: boolean;
}

/** What must be known of some selections and editions, and of most not. */
export function Remarks({ opening, other, empty, noCurrency, own, ...shown }: RemarksProps) {
  const { page, repairs, view, exploration, editions, sentences, dispatch } = shown;
  return (
    <>
      {page.kind === 'unknown' && <Unknown path={page.path} />}
      {repairs.length > 0 && <Repaired repairs={repairs} />}
      {opening && <Opening progress={opening} />}
      {other && <EditionNotice {...{ page, view, editions }} edition={exploration.edition} />}
      {own && <OwnAlone {...{ view, editions }} />}
      {noCurrency && <NoCurrency own={own} />}
      {empty && <EmptySelection {...{ sentences, dispatch }} result={exploration.result} filter={view.filter} />}
    </>
  );
}

function Opening({ progress: { file, read, total } }: { readonly progress: Progress }) {
  const { language, format } = useLocale();
  const far = { file, read: format.bytes(read), total: format.bytes(total) };
  return (
    <Notice tone="note" passing>
      {remarksText(language).say('reading', far)}
    </Notice>
  );
}

function Unknown({ path }: { readonly path: string }) {
  const { language } = useLocale();
  return <Notice tone="note">{remarksText(language).say('unknownPage', { path })}</Notice>;
}

function Repaired({ repairs }: Pick<RemarksProps, 'repairs'>) {
  const { language, format } = useLocale();
  const written = repairs.map((repair) => `${repair.parameter}=${repair.written.slice(0, 40)}`);
  return <Notice tone="note">{remarksText(language).say('repaired', { parameters: format.list(written) })}</Notice>;
}

/** A file of the reader's own is shown alone; the site's first edition can be put beside it. */
function OwnAlone({ view, editions }: Pick<RemarksProps, 'view' | 'editions'>) {
  const { language, format } = useLocale();
  const { say } = remarksText(language);
  const beside = editions[0]?.edition;
  return (
    <Notice tone="note">
      {say('ownAlone')}{' '}
      {beside && (
        <PageLink
          to={{ kind: 'compare' }}
          query={encodeView({ ...view, against: view.filter, beside: { name: beside.name, date: null } })}
        >
          {say('putBeside', { date: format.date(beside.date) })}
        </PageLink>
      )}
    </Notice>
  );
}

/** What the sign for a currency stands for, and where a reader says of their own files which one it is. */
function NoCurrency({ own }: Pick<RemarksProps, 'own'>) {
  const { language } = useLocale();
  const { say } = remarksText(language);
  return (
    <Notice tone="check">
      {say('noCurrency', { codes: ['MAD', 'EUR'] })}{' '}
      {own && <PageLink to={{ kind: 'check' }}>{say('sayCurrency')}</PageLink>}
    </Notice>
  );
}
