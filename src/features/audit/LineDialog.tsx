import { lazy, Suspense } from 'react';
import type { CoverageLine } from '../../core/audit/coverage.ts';
import { explorePage } from '../../core/view/page.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { askedAtFirst, type CoverageCell } from './coverageCells.ts';
import styles from './Letters.module.css';

/** Loaded when a letter is first asked for. */
const GapLetter = lazy(async () => ({ default: (await import('./GapLetter.tsx')).GapLetter }));

interface LineDialogProps {
  readonly line: CoverageLine & { readonly name: string };
  readonly cells: readonly CoverageCell[];
  /** The year asked about; null for all of them. */
  readonly year: string | null;
  readonly figuresOf: (year: string) => string;
  /** Shows the audit again. */
  readonly address: string;
  readonly onClose: () => void;
}

/** What an edition holds of an institution, year by year, and the letter that asks for what it lacks. */
export function LineDialog({ line, cells, year, figuresOf, address, onClose }: LineDialogProps) {
  const { t } = useLocale();
  const { name } = line;
  const gaps = cells.filter(({ way }) => way === 'letter');
  const held = cells.filter(({ state }) => state === 'complete' || state === 'partial');
  const title = t(gaps.length > 0 ? 'audit.letters.askOf' : 'audit.coverage.yearsOf', { name });
  return (
    <Dialog open title={title} closeLabel={t('app.close')} onClose={onClose}>
      {held.length > 0 && (
        <nav className={styles.held} aria-label={t('audit.coverage.heldYears')}>
          <p>{t('audit.coverage.heldYears')}</p>
          <ul>
            {held.map((cell) => (
              <li key={cell.year}>
                <PageLink to={explorePage} query={figuresOf(cell.year)}>
                  {t('audit.coverage.cell', { year: cell.year, state: t(`audit.coverage.state.${cell.state}`) })}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {gaps.length > 0 && (
        <Suspense fallback={<p>{t('letter.loading')}</p>}>
          <GapLetter
            names={line.institution.names}
            gaps={gaps}
            first={year === null ? askedAtFirst(cells) : [year]}
            address={address}
          />
        </Suspense>
      )}
    </Dialog>
  );
}
