import { funderClasses, grantStatuses, placeBases, recipientKinds } from '../model/codelists.ts';
import type { Reference } from '../model/reference.ts';
import { headingKey } from './headingKey.ts';

/** Looks a printed label up in one codelist; `''` for a blank, null for a label it does not know. */
export type CodeReader<Code extends string = string> = (printed: string) => Code | '' | null;

const statusLabels = {
  paid: 'payé payée versé versée mandaté mandatée soldé soldée مصروف مؤدى',
  awarded: 'attribué attribuée accordé accordée octroyé octroyée granted ممنوح',
  approved: 'approuvé approuvée voté votée validé validée adopté adoptée مصادق_عليه موافق_عليه',
  proposed: 'proposé proposée مقترح',
  announced: 'annoncé annoncée معلن',
  cancelled: 'annulé annulée canceled ملغى ملغاة',
  recovered: 'recouvré récupéré récupérée reversé remboursé مسترجع',
} as const;
const kindLabels = {
  association: 'asso جمعية',
  foundation: 'fondation مؤسسة',
  club: 'نادي',
  federation: 'fédération جامعة',
  cooperative: 'coopérative تعاونية',
  staff_welfare: 'œuvres_sociales الأعمال_الاجتماعية',
  unknown: 'inconnu',
} as const;
const classLabels = {
  ministry: 'ministère وزارة',
  public_body: 'établissement_public مؤسسة_عمومية',
  local_government: 'collectivité_territoriale جماعة_ترابية',
  special_account: "compte_d'affectation_spéciale",
  indh: 'المبادرة_الوطنية_للتنمية_البشرية',
} as const;
const basisLabels = { activity: 'activité النشاط', seat: 'siège المقر', printed: 'imprimé' } as const;

/** What lists in Arabic usually call a sector, beside the label of the reference table. */
const sectorLabels: Readonly<Record<string, string>> = {
  culture: 'ثقافة الثقافة ثقافي الثقافي ثقافية الثقافية فنون الفنون الثقافة_والفن المجال_الثقافي',
  sport: 'رياضة الرياضة رياضي الرياضي رياضية الرياضية المجال_الرياضي',
  education: 'تعليم التعليم تربية التربية التربية_والتعليم التربية_والتكوين محو_الأمية محاربة_الأمية',
  health: 'صحة الصحة صحي الصحي صحية الصحية المجال_الصحي',
  social: 'اجتماعي الاجتماعي اجتماعية الاجتماعية المجال_الاجتماعي العمل_الاجتماعي',
  environment: 'بيئة بيئي البيئي بيئية البيئية حماية_البيئة المجال_البيئي',
  development: 'تنمية_قروية التنمية_القروية تنمية_محلية التنمية_المحلية',
  rights: 'حقوق_الإنسان',
};

export const readStatus = reader(grantStatuses, statusLabels);
export const readRecipientKind = reader(recipientKinds, kindLabels);
export const readFunderClass = reader(funderClasses, classLabels);
export const readBasis = reader(placeBases, basisLabels);
export const readYes: CodeReader = (printed) => (/^(?:yes|oui|true|vrai|1|x|نعم)$/i.test(printed.trim()) ? 'yes' : '');

/** Sectors by code, by their label in French, Arabic or English, or by a usual Arabic name. */
export function sectorReader(reference: Reference): CodeReader {
  const codes = new Map<string, string>();
  for (const { code, names } of reference.sectors) {
    const usual = (sectorLabels[code] ?? '').split(' ');
    for (const label of [code, ...Object.values(names), ...usual]) codes.set(headingKey(label), code);
  }
  return byKey(codes);
}

/** Reads one codelist: by code, or by labels parted by spaces, where `_` stands for any space. */
export function reader<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Partial<Record<Code, string>>>,
): CodeReader<Code> {
  const byLabel = new Map<string, Code>();
  for (const code of codes) {
    for (const label of [code, ...(labels[code] ?? '').split(' ')]) byLabel.set(headingKey(label), code);
  }
  return byKey(byLabel);
}

function byKey<Code extends string>(codes: ReadonlyMap<string, Code>): CodeReader<Code> {
  const seen = new Map<string, Code | '' | null>([['', '']]);
  return (printed) => {
    const known = seen.get(printed);
    if (known !== undefined) return known;
    const key = printed.length > 200 ? '?' : headingKey(printed);
    const code = key === '' ? '' : (codes.get(key) ?? null);
    if (seen.size < 5000) seen.set(printed, code);
    return code;
  };
}
