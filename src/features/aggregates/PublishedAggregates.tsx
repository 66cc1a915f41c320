import { type ComponentType, useEffect, useState } from 'react';
import { hasCompanions } from '../../core/aggregates/companionPath.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { useLocale } from '../../i18n/react.tsx';
import { whenIdle } from '../../state/whenIdle.ts';
import { TakeAway } from '../../ui/chart/takeAway.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { CompanionProps } from './CompanionSections.tsx';
import { YearByYear } from './YearByYear.tsx';

interface PublishedAggregatesProps {
  readonly subject: Subject;
  /** The figures of the subject. */
  readonly result: ExploreResult;
  readonly edition: Edition;
  readonly reference: Reference;
  /** Offers what others published as a file. */
  readonly onDownload: () => void;
  /** Offers the other ways in which it leaves the page. */
  readonly onShare: () => void;
}

type Drawn = Pick<CompanionProps, 'companion'> & { readonly Sections: ComponentType<CompanionProps> };

/**
 * What the edition has of a funder year by year, then what others have published of a region, a province or a funder,
 * fetched once the page has settled and its edition is open: nothing where there is none, and one sentence where it
 * cannot be had.
 */
export function PublishedAggregates({ onDownload, onShare, ...shown }: PublishedAggregatesProps) {
  const { subject, result, edition, reference } = shown;
  const { t } = useLocale();
  const [drawn, setDrawn] = useState<Drawn | 'failed' | null>(null);
  const { of, key } = subject;
  const { name, hash } = edition;
  const wanted = (of === 'region' || of === 'province' || of === 'funder') && hasCompanions(edition);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const show = async () => {
      const [{ CompanionSections }, { loadCompanion }] = await Promise.all([
        import('./CompanionSections.tsx'),
        import('./loadCompanion.ts'),
      ]);
      const companion = await loadCompanion({ name, hash }, { of, key });
      if (current) setDrawn(companion && { companion, Sections: CompanionSections });
    };
    whenIdle(() => {
      if (current) show().catch(() => current && setDrawn('failed'));
    });
    return () => {
      current = false;
    };
  }, [wanted, name, hash, of, key]);
  const found = drawn === 'failed' ? null : drawn;
  return (
    <>
      {of === 'funder' && (
        <YearByYear funder={key} result={result} edition={edition} named={found?.companion.named ?? []} />
      )}
      {wanted && drawn === 'failed' && <Notice tone="check">{t('aggregates.failed')}</Notice>}
      {wanted && found && (
        <TakeAway value={onShare}>
          <found.Sections companion={found.companion} {...{ subject, reference, onDownload }} />
        </TakeAway>
      )}
    </>
  );
}
