import { useState } from 'react';
import { PublishedAggregates } from '../features/aggregates/PublishedAggregates.tsx';
import { Filters } from '../features/filters/Filters.tsx';
import { Headline } from '../features/headline/Headline.tsx';
import { AboutNotes } from '../features/profile/AboutNotes.tsx';
import { Facts } from '../features/profile/Facts.tsx';
import { factSentences } from '../features/profile/facts.ts';
import { isUnknown, NotInEdition, UnknownSubject } from '../features/profile/NotInEdition.tsx';
import { ProfileTitle } from '../features/profile/ProfileTitle.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { BodyProps } from './bodyProps.ts';
import { CallsOfSubject } from './calls/CallsOfSubject.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { focusFilter, isInSight } from './focusFilter.ts';
import { GrantsSection } from './GrantsSection.tsx';
import { PlaceCharts } from './PlaceCharts.tsx';
import { PrintedReport } from './PrintedReport.tsx';
import { figuresAbout, ProfileCharts } from './ProfileCharts.tsx';
import { PublishedFiles } from './PublishedFiles.tsx';
import { Quote } from './Quote.tsx';
import { Shareable, Sharing } from './sharing.tsx';

/** One region, province, sector, funder or recipient: what this edition holds of it, and what it does not. */
export function ProfilePage(props: BodyProps) {
  const { exploration, shown, address, dataset, printed, notices, reference, dispatch, prepare } = props;
  const locale = useLocale();
  const { t } = locale;
  const [opensFilters, setOpensFilters] = useState(false);
  const { result, about, answered, edition, view } = exploration;
  if (!about) return notices;
  if (isUnknown(about, reference)) return <UnknownSubject subject={about.subject} />;
  const figures = { exploration, view: shown, reference, dispatch };
  const openFilter = (name: string) => {
    if (!isInSight(name)) setOpensFilters(true);
    focusFilter(name);
  };
  return (
    <Sharing prepare={prepare} offered={about.n > 0}>
      <PrintedReport {...{ exploration, reference, address, prepare }} view={shown} />
      <ProfileTitle about={about} reference={reference} />
      {about.n === 0 ? (
        <>
          <NotInEdition {...{ about, result, edition, reference }} />
          <PlaceCharts {...figures} />
        </>
      ) : (
        <>
          <Headline
            result={result}
            filter={answered}
            edition={edition}
            reference={reference}
            dispatch={dispatch}
            onOpenFilter={openFilter}
            about={about.subject.of}
            actions={
              <Quote
                {...figures}
                address={address}
                prepare={prepare}
                facts={factSentences(result, about, locale)}
                figures={figuresAbout(about, view.form, edition)}
                dataset={dataset}
              />
            }
          />
          {notices}
          <Facts result={result} about={about} />
          <ProfileCharts {...figures} about={about} prepare={prepare} />
          <AboutNotes about={about} />
          <GrantsSection
            {...figures}
            view={view}
            dataset={dataset}
            printed={{ filter: printed.answer.filter, rows: printed.rows }}
          />
          <FilterSheet
            open={opensFilters}
            show={t('filters.show', { count: result.total.n })}
            onOpen={() => setOpensFilters(true)}
            onClose={() => setOpensFilters(false)}
            dispatch={dispatch}
          >
            <Filters result={result} filter={view.filter} reference={reference} dispatch={dispatch} />
          </FilterSheet>
        </>
      )}
      <CallsOfSubject subject={about.subject} {...{ exploration, printed, reference }} />
      <PublishedFiles subject={about.subject} {...{ exploration, reference, address, dataset, prepare }} view={shown}>
        {(ways) => (
          <Shareable id="yearByYear">
            <PublishedAggregates subject={about.subject} {...{ result, edition, reference, ...ways }} />
          </Shareable>
        )}
      </PublishedFiles>
    </Sharing>
  );
}
