import type { Aliases } from './aliases.ts';

/** Aliases of the fields of `kharita-calls-1`; a field's own name always names it too. */
export const callAliases = {
  call_id: {
    fr: "identifiant | identifiant de l'appel | référence de l'appel | n° de l'appel",
    ar: 'المعرف | معرف الطلب | معرف طلب المشاريع | رمز الطلب',
    en: 'identifier | call identifier | call reference',
    scdl: 'id_aide | dispositifAide',
  },
  title: {
    fr: "titre | intitulé | titre de l'appel | intitulé de l'appel | appel à projets | objet de l'appel",
    ar: 'العنوان | عنوان الطلب | عنوان طلب المشاريع | طلب المشاريع | موضوع الطلب',
    en: 'call title | name of the call',
  },
  title_ar: { fr: 'titre arabe | titre en arabe', ar: 'العنوان بالعربية', en: 'Arabic title | title (Arabic)' },
  title_script: { fr: 'langue du titre', ar: 'لغة العنوان', en: 'title language | language of the title' },
  funder_name: {
    fr: 'organisme | financeur | bailleur | attribuant',
    ar: 'الجهة المانحة | الجهة الداعمة | الجهة المعلنة',
    en: 'funder | funder name | organisation | organization',
  },
  funder_name_ar: { fr: 'financeur (arabe)', ar: 'الجهة المانحة بالعربية', en: 'funder (Arabic)' },
  funder_id: {
    fr: 'ICE financeur | identifiant du financeur',
    ar: 'معرف الجهة المانحة',
    en: 'funder identifier',
  },
  funding_origin: {
    fr: 'origine des fonds | origine du financement',
    ar: 'مصدر التمويل',
    en: 'origin of funds | origin of the money',
  },
  kind: {
    fr: "nature | nature de l'appel | type d'appel",
    ar: 'الطبيعة | طبيعة الطلب | نوع الطلب',
    en: 'type of call',
  },
  recurrence: { fr: 'récurrence | périodicité', ar: 'الدورية | التكرار', en: 'frequency' },
  series: { fr: 'série', ar: 'السلسلة' },
  status: { fr: 'statut | état', ar: 'الحالة | الوضعية', en: 'state' },
  open_date: {
    fr: "date d'ouverture | ouverture | date de lancement",
    ar: 'تاريخ الافتتاح | تاريخ الفتح | تاريخ الانطلاق',
    en: 'opening date | opens',
  },
  close_date: {
    fr: 'date limite | date de clôture | clôture | échéance | date limite de dépôt | date limite de candidature',
    ar: 'آخر أجل | الأجل | تاريخ الإغلاق | آخر أجل للترشيح | آخر أجل لإيداع الملفات',
    en: 'closing date | closes | deadline | due date',
  },
  close_date_extended_from: {
    fr: 'date limite initiale | clôture initiale | clôture avant prolongation',
    ar: 'الأجل الأصلي | الأجل الأول | الأجل قبل التمديد',
    en: 'original deadline | first closing date | close date before extension',
  },
  close_time: {
    fr: 'heure limite | heure de clôture',
    ar: 'ساعة الإغلاق | ساعة آخر أجل',
    en: 'closing time | time of closing',
  },
  year: { fr: "année | exercice | année de l'appel", ar: 'السنة', en: 'year announced' },
  sector: { fr: 'secteur | domaine | thématique', ar: 'القطاع | المجال', en: 'field of activity | theme' },
  region: {
    fr: 'région | régions | territoire | code région',
    ar: 'الجهة | المجال الترابي | رمز الجهة',
    en: 'territory',
  },
  budget_total: {
    fr: 'enveloppe | enveloppe globale | budget | budget total | montant total',
    ar: 'الغلاف المالي | الميزانية',
    en: 'total budget',
  },
  amount_min: {
    fr: 'montant minimal | montant minimum | montant min',
    ar: 'المبلغ الأدنى | الحد الأدنى',
    en: 'minimum amount',
  },
  amount_max: {
    fr: 'montant maximal | montant maximum | montant max | plafond',
    ar: 'المبلغ الأقصى | الحد الأقصى',
    en: 'maximum amount | ceiling',
  },
  rate_max: {
    fr: 'taux maximal | taux maximum | taux de financement | taux',
    ar: 'النسبة القصوى | نسبة التمويل',
    en: 'maximum rate | funding rate',
  },
  currency: { fr: 'devise | monnaie', ar: 'العملة' },
  eligible: {
    fr: 'éligibles | bénéficiaires éligibles | organismes éligibles | structures éligibles',
    ar: 'المؤهلون | الهيئات المؤهلة',
    en: 'eligible bodies | eligible applicants',
  },
  eligibility: {
    fr: "conditions | conditions d'éligibilité | critères d'éligibilité",
    ar: 'الشروط | شروط الأهلية | شروط المشاركة',
    en: 'conditions of eligibility | criteria',
  },
  min_age_years: { fr: 'ancienneté minimale | ancienneté', ar: 'الأقدمية الدنيا | الأقدمية', en: 'minimum age' },
  needs_certified_accounts: {
    fr: 'comptes certifiés | comptes certifiés exigés',
    ar: 'حسابات مصادق عليها',
    en: 'certified accounts',
  },
  needs_public_utility: {
    fr: 'utilité publique | utilité publique exigée',
    ar: 'المنفعة العامة | صفة المنفعة العامة',
    en: 'public utility | needs public utility status',
  },
  url: {
    fr: "lien | adresse | page de l'appel",
    ar: 'الرابط | رابط الطلب | صفحة الطلب',
    en: 'link | address | call page',
  },
  apply_url: {
    fr: 'lien de candidature | page de candidature | plateforme de dépôt',
    ar: 'رابط الترشيح | صفحة الترشيح',
    en: 'application page | application address',
  },
  contact: { ar: 'الاتصال | للتواصل' },
  source_title: { fr: 'titre de la page', ar: 'عنوان الصفحة' },
  source_publisher: { fr: 'éditeur de la page', ar: 'ناشر الصفحة' },
  source_url: { fr: 'source | adresse de la source', ar: 'المصدر | رابط المصدر', en: 'source address' },
  source_date: { fr: 'date de la source', ar: 'تاريخ المصدر' },
  transcription: { ar: 'النقل' },
  note: { fr: 'remarque | observations', ar: 'ملاحظة | ملاحظات' },
} as const satisfies Readonly<Record<string, Aliases>>;
