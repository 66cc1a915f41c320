import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { fits } from '../../core/calls/fit.ts';
import { dayAt } from '../../core/calls/moroccoTime.ts';
import { editionFolder } from '../../core/edition/editionFolder.ts';
import type { Call } from '../../core/model/call.ts';
import { encodeView } from '../../core/view/urlCodec.ts';
import { defaultView, type View } from '../../core/view/viewState.ts';
import { AssociationLine } from '../../features/association/AssociationLine.tsx';
import { CallFilters } from '../../features/calls/CallFilters.tsx';
import { CallGroups } from '../../features/calls/CallGroups.tsx';
import type { RowOrigin } from '../../features/calls/CallRow.tsx';
import { callList, type ShownCalls } from '../../features/calls/callList.ts';
import { FitLegend, FitMarks } from '../../features/calls/FitMarks.tsx';
import { FittingApart, OrderChoice, ShownSwitch } from '../../features/calls/ListTools.tsx';
import { scopeTokens } from '../../features/calls/scopeTokens.ts';
import { UsualWindows } from '../../features/calls/UsualWindows.tsx';
import { useLocale } from '../../i18n/react.tsx';
import { useAssociation } from '../../state/association.ts';
import { useFollowed } from '../../state/followed.ts';
import { useNewCalls } from '../../state/lastVisit.ts';
import { useNow } from '../../state/now.ts';
import { useNarrow } from '../../state/useNarrow.ts';
import { TakeAway } from '../../ui/chart/takeAway.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { FilterSheet } from '../FilterSheet.tsx';
import { focusFilter, isInSight } from '../focusFilter.ts';
import { BelowCalls } from './BelowCalls.tsx';
import styles from './CallList.module.css';
import { CallListHead } from './CallListHead.tsx';
import { OriginLine } from './OriginLine.tsx';
import { type CallsBeside, useCallsBeside } from './useCallsBeside.ts';
import { useCallsQuote } from './useCallsQuote.tsx';
import { useChosenCall } from './useChosenCall.ts';

const CallBeside = lazy(async () => ({ default: (await import('./CallBeside.tsx')).CallBeside }));

interface CallListProps extends BodyProps {
  readonly record: CallRecord;
}

/** The sentence, my association, the charts that choose, and the calls by where they stand. */
export function CallList(props: CallListProps) {
  const { exploration, record, printed, dataset, address, notices, reference, dispatch } = props;
  const locale = useLocale();
  const { t } = locale;
  const { edition, view } = exploration;
  const narrow = useNarrow();
  const [shown, show] = useState<ShownCalls>('all');
  const [opensFilters, setOpensFilters] = useState(false);
  const [editing, setEditing] = useState(false);
  const { list, now, today, association, fresh, since, ...both } = useChosenCalls(props, shown);
  const { filter, facets, fitOf, groups } = list;
  const filters = (
    <CallFilters calls={both.all} home={association.region} {...{ facets, filter, reference, dispatch }} />
  );
  const { top, inPlace, underThumb } = useSwitches(shown, list.counts, show);
  const openFilter = (name: string) => {
    if (!isInSight(name)) setOpensFilters(true);
    focusFilter(name);
  };
  const year = Number(today.slice(0, 4));
  const own = list.selected.filter(both.isOwn);
  const tokens = scopeTokens(filter, reference, locale);
  const { quote, dialog } = useCallsQuote({ standing: list.selected, windows: own }, { tokens, edition, now, address });
  const windows = (
    <TakeAway value={() => quote('windows')}>
      <UsualWindows calls={own} year={year} />
    </TakeAway>
  );
  const beside = useChosenCall();
  const chosen = record.calls.find(({ id }) => id === beside.chosen) ?? null;
  const matching = groups.reduce((sum, { n }) => sum + n, 0);
  return (
    <>
      <CallListHead
        {...{ list, tokens, edition, now, dispatch }}
        onOpenFilter={openFilter}
        onShare={() => quote('standing')}
      />
      {both.second && <OriginLine beside={both.second} listed={list.listed} view={view} />}
      {notices}
      <AssociationLine {...{ reference, year, editing }} onEditing={setEditing} />
      <div className={`${styles.grid} ${chosen ? styles.split : ''}`}>
        {!(narrow || opensFilters || chosen) && <div className={styles.rail}>{filters}</div>}
        <div ref={top} className={styles.list} onClickCapture={beside.onFollow}>
          {since && <Fresh count={fresh.size} since={since} />}
          <div className={styles.tools}>
            <div className={styles.switch}>{inPlace}</div>
            <OrderChoice
              order={view.choices.order}
              onChoose={(choice, value) => dispatch({ type: 'choose', choice, value })}
            />
          </div>
          {matching === 0 && <NoneListed {...{ shown, list, dispatch }} onShow={show} onEditing={setEditing} />}
          {shown === 'fitting' && <FittingApart counts={list.counts} apart={list.fittingApart} />}
          {list.summary.open === 0 && shown === 'all' && windows}
          <CallGroups
            groups={groups}
            compared={fitOf !== null}
            today={today}
            fits={(call) => fitOf !== null && fits(fitOf(call))}
            marks={(call) => fitOf && <FitMarks fit={fitOf(call)} />}
            fresh={fresh}
            originOf={both.originOf}
            chosen={chosen?.id ?? null}
          />
          {fitOf && <FitLegend />}
          {(list.summary.open > 0 || shown !== 'all') && windows}
          <BelowCalls
            {...{ dataset, exploration, printed, reference, address, record, filter, now, dispatch }}
            selected={list.listed.filter(both.isOwn)}
            picked={shown !== 'all'}
          />
        </div>
        {chosen && (
          <Suspense fallback={<div />}>
            <CallBeside
              {...{ exploration, dataset, printed, reference, record, now }}
              call={chosen}
              onClose={beside.close}
            />
          </Suspense>
        )}
      </div>
      {dialog}
      <FilterSheet
        open={opensFilters}
        show={t('calls.filters.show', { count: matching })}
        beside={<div className={styles.thumb}>{underThumb}</div>}
        onOpen={() => setOpensFilters(true)}
        onClose={() => setOpensFilters(false)}
        dispatch={dispatch}
      >
        {filters}
      </FilterSheet>
    </>
  );
}

/** Which list each call of two in one comes from; those of the edition have their pages there. */
function useOrigins(second: CallsBeside | null, { theme }: View): ((call: Call) => RowOrigin) | null {
  const joined = second?.joined;
  const name = second?.edition.name;
  return useMemo(() => {
    if (!joined || !name) return null;
    const there = encodeView({ ...defaultView, edition: { name, date: null }, theme });
    return (call) => {
      const of = joined.originOf(call);
      return { of, query: of === 'edition' ? there : null };
    };
  }, [joined, name, theme]);
}

/** What is shown, chosen above the list; from under the thumb the choice leads to the list, wherever the page stands. */
function useSwitches(
  shown: ShownCalls,
  counts: ReturnType<typeof callList>['counts'],
  show: (shown: ShownCalls) => void,
) {
  const top = useRef<HTMLDivElement>(null);
  const showFromBelow = (choice: ShownCalls) => {
    show(choice);
    top.current?.scrollIntoView();
  };
  return {
    top,
    inPlace: <ShownSwitch {...{ shown, counts }} onShow={show} />,
    underThumb: <ShownSwitch {...{ shown, counts }} onShow={showFromBelow} />,
  };
}

/** How many calls are new since the reader's last visit, an ISO day. */
function Fresh({ count, since }: { readonly count: number; readonly since: string }) {
  const { t, format } = useLocale();
  if (count === 0) return null;
  return <p className={styles.fresh}>{t('calls.list.freshSince', { count, date: format.date(since) })}</p>;
}

interface NoneListedProps extends Pick<BodyProps, 'dispatch'> {
  readonly shown: ShownCalls;
  readonly list: ReturnType<typeof callList>;
  readonly onShow: (shown: ShownCalls) => void;
  /** Opens what the reader tells of their association. */
  readonly onEditing: (editing: boolean) => void;
}

/** No call answers: why, and the way back to more. */
function NoneListed({ shown, list, onShow, onEditing, dispatch }: NoneListedProps) {
  const { t } = useLocale();
  if (shown === 'fitting' && list.fitOf === null) {
    return (
      <Notice tone="note">
        {t('calls.list.untold')}{' '}
        <button type="button" onClick={() => onEditing(true)}>
          {t('association.describeNow')}
        </button>
      </Notice>
    );
  }
  return (
    <Notice tone="note">
      {t(shown === 'all' ? 'calls.list.empty' : `calls.list.none.${shown}`)}{' '}
      <button type="button" onClick={() => (shown === 'all' ? dispatch({ type: 'clear' }) : onShow('all'))}>
        {t('calls.list.clear')}
      </button>
    </Notice>
  );
}

/** The calls a reader chose, as they stand this minute, beside what this browser knows of the reader. */
function useChosenCalls(
  { record, printed, exploration: { edition, view } }: Pick<CallListProps, 'record' | 'printed' | 'exploration'>,
  shown: ShownCalls,
) {
  const now = useNow(edition.date);
  const association = useAssociation();
  const followed = useFollowed();
  const { calls: fresh, since } = useNewCalls(editionFolder(edition), record.calls);
  const second = useCallsBeside(edition, record, printed);
  const originOf = useOrigins(second, view);
  const all = second?.joined?.record ?? record;
  const list = useMemo(
    () => callList({ record: all, view, association, followed, shown, now }),
    [all, view, association, followed, shown, now],
  );
  const isOwn = (call: Call) => originOf?.(call).of !== 'edition';
  return { list, now, today: dayAt(now), association, fresh, since, all: all.calls, second, originOf, isOwn };
}
