import type { Call, EligibleForm } from '../model/call.ts';
import { fold } from '../text/fold.ts';

/** How a printed page names a form, as {@link fold} leaves it. */
const namedAs: Partial<Record<EligibleForm, RegExp>> = {
  association:
    /associati|جمعي|المجتمع المدني|societe civile|civil society|non gouvernemental|non governmental|non profit|but non lucratif|\b(?:ong|osc|ngo|cso)s?\b/,
  cooperative: /cooperativ|تعاوني/,
};

/**
 * The forms that the call itself says may answer. Of a row transcribed from a page, those its printed words or its
 * title name: the others were inferred by whoever transcribed it. Of a publisher's own file, those it lists.
 */
export function statedForms({ eligible, eligibility, title, titleAr, transcription }: Call): readonly EligibleForm[] {
  if (transcription === '') return eligible;
  const printed = fold(`${eligibility} ${title} ${titleAr}`);
  return eligible.filter((form) => namedAs[form]?.test(printed) ?? true);
}
