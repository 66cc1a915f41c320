import type { Association } from '../../core/calls/association.ts';
import type { Reference } from '../../core/model/reference.ts';
import { areaName, sectorName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** One thing an association has said of itself. */
export interface Said {
  readonly label: string;
  readonly text: string;
  /** False where the text says nothing without its label. */
  readonly speaksAlone: boolean;
}

type Speech = Pick<Voice, 't' | 'format' | 'language'>;
type Names = Pick<Reference, 'regions' | 'provinces' | 'sectors'>;

/** What an association has said, each under its label; what it has not said is left out. `year` is the current one. */
export function saidBy(association: Association, reference: Names, year: number, speech: Speech): readonly Said[] {
  const { t, format } = speech;
  const { form, founded, budget, certifiedAccounts, publicUtility } = association;
  const lines: readonly [label: string, text: string | null][] = [
    [t('association.field.form'), form && t(`calls.form.${form}`)],
    [t('association.field.place'), placeOf(association, reference, speech)],
    [t('association.field.sectors'), sectorsOf(association, reference, speech)],
    [
      t('association.field.age'),
      founded === null ? null : t('association.years', { count: Math.max(0, year - founded) }),
    ],
    [t('association.field.budget'), budget === null ? null : format.amountShort(budget)],
    [t('association.field.accounts'), yesOrNo(certifiedAccounts, t)],
    [t('association.field.utility'), yesOrNo(publicUtility, t)],
  ];
  return lines.flatMap(([label, text]) =>
    text ? [{ label, text, speaksAlone: text !== t('association.yes') && text !== t('association.no') }] : [],
  );
}

function placeOf({ region, province }: Association, { regions, provinces }: Names, { language }: Speech) {
  const area = provinces.find(({ code }) => code === province) ?? regions.find(({ code }) => code === region);
  return area ? areaName(area.names, language) : null;
}

function sectorsOf({ sectors }: Association, reference: Names, { t, language }: Speech): string | null {
  const chosen = reference.sectors.filter(({ code }) => sectors.includes(code));
  return chosen.map((sector) => sectorName(sector, language)).join(t('association.sectorSeparator')) || null;
}

function yesOrNo(has: boolean | null, t: Speech['t']): string | null {
  if (has === null) return null;
  return has ? t('association.yes') : t('association.no');
}
