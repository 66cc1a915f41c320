import {
  funderClasses,
  grantStatuses,
  none,
  offMapPlaces,
  placeBases,
  recipientKinds,
  regionCodes,
  sectorCodes,
} from '../../core/model/codelists.ts';
import { parameterOf } from '../../core/view/urlClauses.ts';
import { forms, levels, listColumns, measures, themes } from '../../core/view/viewState.ts';

const lists: Readonly<Record<string, readonly string[]>> = {
  [parameterOf.region]: [...regionCodes, ...offMapPlaces, none],
  [parameterOf.sector]: [...sectorCodes, none],
  [parameterOf.class]: [...funderClasses, none],
  [parameterOf.status]: [...grantStatuses, none],
  [parameterOf.basis]: [...placeBases, none],
  [parameterOf.recipientKind]: [...recipientKinds, none],
  [parameterOf.overlap]: ['yes', none],
  measure: measures,
  level: levels,
  view: forms,
  theme: themes,
  columns: listColumns,
};

/** What a parameter of an address may hold where there is a list of it; null where there is none. */
export function allowedValues(parameter: string): readonly string[] | null {
  return lists[parameter.replace(/^against\./, '')] ?? null;
}

/** True for a parameter that holds codes, of which there are too many for a sentence. */
export function holdsCodes(parameter: string): boolean {
  const codes: readonly string[] = [parameterOf.province, parameterOf.recipient, parameterOf.funder];
  return codes.includes(parameter.replace(/^against\./, ''));
}
