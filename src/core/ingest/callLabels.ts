import { callKinds, eligibleForms, fundingOrigins, recurrences } from '../model/call.ts';
import { reader } from './codelistLabels.ts';

/** What a publisher says of a call where the dates should: kept only to be held against them. */
export const statedStatuses = ['open', 'closed', 'upcoming', 'permanent'] as const;
export type StatedStatus = (typeof statedStatuses)[number];

export const readRecurrence = reader(recurrences, {
  one_off: 'ponctuel ponctuelle unique مرة_واحدة',
  recurring: 'récurrent récurrente annuel annuelle périodique yearly annual دوري سنوي',
  permanent: 'permanente au_fil_de_l’eau دائم دائمة مستمر',
});
export const readOrigin = reader(fundingOrigins, {
  public_ma: 'public publique public_marocain fonds_publics عمومي أموال_عمومية',
  foreign_public: 'public_étranger étranger coopération_internationale عمومي_أجنبي أجنبي',
  private: 'privé privée fonds_privés خاص',
});
export const readCallKind = reader(callKinds, {
  grant: 'subvention financement دعم منحة تمويل',
  training: 'formation accompagnement تكوين',
  other: 'autre آخر',
});
export const readEligible = reader(eligibleForms, {
  association: 'associations asso ong ngo ngos جمعية جمعيات الجمعيات',
  cooperative: 'coopérative coopératives cooperatives تعاونية تعاونيات التعاونيات',
  foundation: 'fondation fondations foundations مؤسسة مؤسسات المؤسسات',
  federation:
    'fédération fédérations federations union unions réseau réseaux network networks اتحاد اتحادات جامعة جامعات شبكة شبكات فيدرالية',
  local_authority:
    'collectivité collectivités collectivité_territoriale collectivités_territoriales commune communes local_authorities جماعة جماعات جماعة_ترابية جماعات_ترابية الجماعات_الترابية',
  other: 'autre autres others أخرى آخر',
});
export const readYesNo = reader(['yes', 'no'] as const, {
  yes: 'oui true vrai 1 x نعم',
  no: 'non false faux 0 لا',
});
export const readStatedStatus = reader(statedStatuses, {
  open: 'ouvert ouverte en_cours مفتوح مفتوحة جار جاري',
  closed: 'clos close clôturé clôturée fermé fermée expiré expirée terminé مغلق مغلقة منته منتهي منتهية',
  upcoming: 'à_venir prochainement prochain مرتقب قريبا قادم',
  permanent: 'permanente دائم دائمة',
});
