import { type AskedPaper, askedPapers, type PaperList } from '../../core/calls/papers.ts';
import type { Call } from '../../core/model/call.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** Papers to prepare, in two lists that are never mixed. */
export interface PapersToPrepare {
  /** What this call's own conditions ask for. */
  readonly stated: readonly string[];
  /** What other published calls ask for, and how many of them. */
  readonly common: readonly { readonly name: string; readonly times: string }[];
}

/** The papers a call's conditions ask for, and those other published calls ask for. */
export function papersToPrepare(call: Call, lists: readonly PaperList[], { t }: Pick<Voice, 't'>): PapersToPrepare {
  const { minAge, needsAccounts, needsUtility } = call;
  const stated = [
    needsAccounts === 'yes' ? t('calls.checklist.certified') : null,
    needsUtility === 'yes' ? t('calls.checklist.utility') : null,
    minAge === null ? null : t('calls.checklist.minAge', { count: minAge }),
  ];
  const named = ({ paper, times }: AskedPaper) => ({
    name: t(`calls.checklist.paper.${paper}`),
    times: t('calls.checklist.times', { times, of: lists.length }),
  });
  return { stated: stated.filter((paper) => paper !== null), common: askedPapers(lists).map(named) };
}
