import type { GrantField } from '../core/ingest/schema.ts';
import { callFieldTitles } from './callFieldTitles.ts';
import type { Language } from './languages.ts';

type FieldTitle = Readonly<Record<'fr' | 'ar' | 'en', string>>;

/** What each field of grants is called in questions to readers: the titles of the profile `kharita-grants-1`, where it has one. */
export const fieldTitles: Readonly<Record<GrantField, FieldTitle>> = {
  grant_id: { fr: 'Identifiant de la subvention', ar: 'معرف المنحة', en: 'Grant identifier' },
  funder_name: { fr: 'Financeur', ar: 'الجهة المانحة', en: 'Funder' },
  funder_name_ar: { fr: 'Financeur (arabe)', ar: 'الجهة المانحة (بالعربية)', en: 'Funder (Arabic)' },
  funder_id: { fr: 'Identifiant du financeur', ar: 'معرف الجهة المانحة', en: 'Funder identifier' },
  funder_class: { fr: 'Catégorie du financeur', ar: 'صنف الجهة المانحة', en: 'Funder class' },
  programme: { fr: 'Programme', ar: 'البرنامج', en: 'Programme' },
  session: { fr: 'Session', ar: 'الدورة', en: 'Session' },
  recipient_name: { fr: 'Bénéficiaire', ar: 'المستفيد', en: 'Recipient' },
  recipient_name_ar: { fr: 'Bénéficiaire (arabe)', ar: 'المستفيد (بالعربية)', en: 'Recipient (Arabic)' },
  recipient_ice: { fr: 'ICE du bénéficiaire', ar: 'المعرف الموحد للمستفيد', en: 'Recipient ICE' },
  recipient_reg_no: { fr: 'Numéro de récépissé', ar: 'رقم الوصل', en: 'Registration number' },
  recipient_kind: { fr: 'Nature du bénéficiaire', ar: 'طبيعة المستفيد', en: 'Recipient kind' },
  purpose: { fr: 'Objet', ar: 'موضوع المنحة', en: 'Purpose' },
  amount_awarded: { fr: 'Montant accordé', ar: 'المبلغ الممنوح', en: 'Amount awarded' },
  currency: { fr: 'Devise', ar: 'العملة', en: 'Currency' },
  amount_as_printed: { fr: 'Montant tel qu’imprimé', ar: 'المبلغ كما نُشر', en: 'Amount as printed' },
  amount_period: { fr: 'Période du montant', ar: 'فترة المبلغ', en: 'Amount period' },
  amount_paid: { fr: 'Montant versé', ar: 'المبلغ المصروف', en: 'Amount paid' },
  fiscal_year: { fr: 'Exercice', ar: 'السنة المالية', en: 'Fiscal year' },
  year_basis: { fr: 'Fondement de l’année', ar: 'أساس السنة', en: 'Year basis' },
  award_date: { fr: 'Date de la décision', ar: 'تاريخ القرار', en: 'Award date' },
  start_date: { fr: 'Début', ar: 'تاريخ البداية', en: 'Start date' },
  end_date: { fr: 'Fin', ar: 'تاريخ النهاية', en: 'End date' },
  place: { fr: 'Lieu', ar: 'المكان', en: 'Place' },
  longitude: { fr: 'Longitude', ar: 'خط الطول', en: 'Longitude' },
  latitude: { fr: 'Latitude', ar: 'خط العرض', en: 'Latitude' },
  region_code: { fr: 'Code de la région', ar: 'رمز الجهة', en: 'Region code' },
  region: { fr: 'Région', ar: 'الجهة', en: 'Region' },
  region_share: { fr: 'Parts par région', ar: 'حصص الجهات', en: 'Region shares' },
  region_basis: { fr: 'Fondement du lieu', ar: 'أساس المكان', en: 'Place basis' },
  province_code: { fr: 'Code de la province', ar: 'رمز الإقليم', en: 'Province code' },
  commune_code: { fr: 'Code de la commune', ar: 'رمز الجماعة', en: 'Commune code' },
  sector: { fr: 'Secteur', ar: 'القطاع', en: 'Sector' },
  sector_printed: { fr: 'Secteur tel qu’imprimé', ar: 'القطاع كما نُشر', en: 'Sector as printed' },
  call_id: { fr: 'Identifiant de l’appel', ar: 'معرف طلب المشاريع', en: 'Call identifier' },
  share: { fr: 'Part', ar: 'الحصة', en: 'Share' },
  status: { fr: 'Statut', ar: 'الحالة', en: 'Status' },
  agreement_ref: { fr: 'Référence de la convention', ar: 'مرجع الاتفاقية', en: 'Agreement reference' },
  list_complete: { fr: 'Liste complète', ar: 'لائحة كاملة', en: 'List complete' },
  list_total_published: { fr: 'Total imprimé de la liste', ar: 'مجموع اللائحة المنشور', en: 'List total published' },
  possible_overlap: { fr: 'Répétition possible', ar: 'تكرار محتمل', en: 'Possible overlap' },
  source_title: { fr: 'Titre de la page', ar: 'عنوان الصفحة', en: 'Source title' },
  source_publisher: { fr: 'Éditeur de la page', ar: 'ناشر الصفحة', en: 'Source publisher' },
  source_kind: { fr: 'Nature de la source', ar: 'طبيعة المصدر', en: 'Source kind' },
  source_url: { fr: 'Adresse de la source', ar: 'رابط المصدر', en: 'Source address' },
  source_date: { fr: 'Date de la source', ar: 'تاريخ المصدر', en: 'Source date' },
  transcription: { fr: 'Transcription', ar: 'النقل', en: 'Transcription' },
  note: { fr: 'Remarque', ar: 'ملاحظة', en: 'Note' },
};

/** The title of a field of any profile in a language, French where it has none; a name that is no field is returned as it is. */
export function fieldTitle(name: string, language: Language): string {
  const titles: Readonly<Record<string, FieldTitle>> = { ...callFieldTitles, ...fieldTitles };
  const title = Object.hasOwn(titles, name) ? titles[name] : undefined;
  return title?.[language === 'zgh' ? 'fr' : language] ?? name;
}
