import type { CallField } from '../core/ingest/callSchema.ts';
import type { GrantField } from '../core/ingest/schema.ts';

type FieldTitle = Readonly<Record<'fr' | 'ar' | 'en', string>>;

/** What the fields that only calls have are called: the titles of the profile `kharita-calls-1`. */
export const callFieldTitles: Readonly<Record<Exclude<CallField, GrantField>, FieldTitle>> = {
  title: { fr: 'Titre', ar: 'العنوان', en: 'Title' },
  title_ar: { fr: 'Titre (arabe)', ar: 'العنوان (بالعربية)', en: 'Title (Arabic)' },
  title_script: { fr: 'Langue du titre', ar: 'لغة العنوان', en: 'Title language' },
  funding_origin: { fr: 'Origine des fonds', ar: 'مصدر التمويل', en: 'Funding origin' },
  kind: { fr: 'Nature', ar: 'الطبيعة', en: 'Kind' },
  recurrence: { fr: 'Récurrence', ar: 'التكرار', en: 'Recurrence' },
  series: { fr: 'Série', ar: 'السلسلة', en: 'Series' },
  open_date: { fr: 'Ouverture', ar: 'تاريخ الافتتاح', en: 'Open date' },
  close_date: { fr: 'Clôture', ar: 'آخر أجل', en: 'Close date' },
  close_date_extended_from: {
    fr: 'Clôture avant prolongation',
    ar: 'الأجل قبل التمديد',
    en: 'Close date before extension',
  },
  close_time: { fr: 'Heure de clôture', ar: 'ساعة الإغلاق', en: 'Closing time' },
  year: { fr: 'Année', ar: 'السنة', en: 'Year' },
  budget_total: { fr: 'Enveloppe', ar: 'الغلاف المالي', en: 'Total budget' },
  amount_min: { fr: 'Montant minimal', ar: 'المبلغ الأدنى', en: 'Minimum amount' },
  amount_max: { fr: 'Montant maximal', ar: 'المبلغ الأقصى', en: 'Maximum amount' },
  rate_max: { fr: 'Taux maximal', ar: 'النسبة القصوى', en: 'Maximum rate' },
  eligible: { fr: 'Éligibles', ar: 'المؤهلون', en: 'Eligible bodies' },
  eligibility: { fr: 'Conditions', ar: 'الشروط', en: 'Eligibility' },
  min_age_years: { fr: 'Ancienneté minimale', ar: 'الأقدمية الدنيا', en: 'Minimum age' },
  needs_certified_accounts: {
    fr: 'Comptes certifiés exigés',
    ar: 'حسابات مصادق عليها',
    en: 'Needs certified accounts',
  },
  needs_public_utility: { fr: 'Utilité publique exigée', ar: 'صفة المنفعة العامة', en: 'Needs public utility status' },
  url: { fr: 'Page de l’appel', ar: 'صفحة الطلب', en: 'Call page' },
  apply_url: { fr: 'Page de candidature', ar: 'صفحة الترشيح', en: 'Application page' },
  contact: { fr: 'Contact', ar: 'الاتصال', en: 'Contact' },
};
