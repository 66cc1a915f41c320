/** The headings publishers give a field, by language and by standard; names are parted by a bar. */
export interface Aliases {
  readonly fr?: string;
  readonly ar?: string;
  readonly en?: string;
  /** 360Giving data standard. */
  readonly threeSixty?: string;
  /** SCDL, the French schema of subventions. */
  readonly scdl?: string;
}

/** Aliases of the fields of `kharita-grants-1`; a field's own name always names it too. */
export const aliases = {
  grant_id: {
    fr: 'identifiant | identifiant subvention | n° dossier | numéro de dossier',
    ar: 'المعرف | معرف المنحة | معرف الدعم',
    en: 'grant id',
    threeSixty: 'Identifier',
    scdl: 'idSubvention',
  },
  funder_name: {
    fr: 'attribuant | financeur | bailleur | COLL_NOM',
    ar: 'الجهة المانحة | الجهة الداعمة | المانح | الجهة المانحة للدعم',
    en: 'funder | funder name',
    threeSixty: 'Funding Org:Name',
    scdl: 'nomAttribuant',
  },
  funder_name_ar: { ar: 'الجهة المانحة بالعربية' },
  funder_id: {
    fr: 'ICE financeur | COLL_SIRET',
    ar: 'معرف الجهة المانحة',
    en: 'funder id',
    threeSixty: 'Funding Org:Identifier',
    scdl: 'idAttribuant',
  },
  funder_class: { fr: 'catégorie du financeur', ar: 'صنف الجهة', en: 'funder class | funder type' },
  programme: {
    fr: 'dispositif | SUB_DISPOSITIF',
    ar: 'برنامج | البرنامج',
    en: 'program | scheme',
    threeSixty: 'Grant Programme:Title',
  },
  session: { ar: 'دورة | الدورة', en: 'round' },
  recipient_name: {
    fr: "bénéficiaire | nom du bénéficiaire | association | nom de l'association | association bénéficiaire | organisme bénéficiaire | ATTRIB_NOM",
    ar: 'اسم الجمعية | الجمعية | المستفيد | اسم المستفيد',
    en: 'recipient | recipient name | beneficiary | grantee',
    threeSixty: 'Recipient Org:Name',
    scdl: 'nomBeneficiaire',
  },
  recipient_name_ar: { fr: 'nom arabe', ar: 'الاسم بالعربية', threeSixty: 'Recipient Org:Alternate Name' },
  recipient_ice: {
    fr: 'ICE | ATTRIB_SIRET',
    ar: 'المعرف الموحد',
    threeSixty: 'Recipient Org:Identifier',
    scdl: 'idBeneficiaire',
  },
  recipient_reg_no: {
    fr: 'n° récépissé | numéro de récépissé',
    ar: 'رقم الوصل',
    threeSixty: 'Charity Number | Recipient Org:Charity Number',
    scdl: 'rnaBeneficiaire',
  },
  recipient_kind: { fr: 'type de bénéficiaire', ar: 'نوع المستفيد', en: 'recipient type' },
  purpose: {
    fr: 'objet | projet | intitulé du projet | SUB_OBJET',
    ar: 'موضوع الدعم | المشروع | الموضوع | موضوع المنحة | الغرض | الغرض من الدعم | الغرض من المنحة',
    en: 'project',
    threeSixty: 'Title',
  },
  amount_awarded: {
    fr: 'montant | montant accordé | montant attribué | montant de la subvention | SUB_MONTANT',
    ar: 'مبلغ الدعم | المبلغ | قيمة الدعم | المبلغ الممنوح | مبلغ المنحة | قيمة المنحة',
    en: 'amount | sum | grant amount',
    threeSixty: 'Amount Awarded',
  },
  currency: { fr: 'devise | monnaie', ar: 'العملة', threeSixty: 'Currency' },
  amount_paid: {
    fr: 'montant versé | montant payé',
    ar: 'المبلغ المصروف',
    en: 'amount paid',
    threeSixty: 'Amount Disbursed',
  },
  award_date: {
    fr: "date convention | date de la convention | date de décision | date d'octroi | date d'attribution | ACTE_DATE",
    ar: 'تاريخ الاتفاقية | التاريخ',
    en: 'date',
    threeSixty: 'Award Date',
    scdl: 'dateConvention',
  },
  fiscal_year: {
    fr: 'exercice | année',
    ar: 'السنة | السنة المالية',
    en: 'year | financial year',
    scdl: 'exerciceBudgetaire',
  },
  start_date: {
    fr: 'date début | date de début | SUB_DATE_DEBUT',
    ar: 'تاريخ البداية',
    threeSixty: 'Planned Dates:Start Date',
  },
  end_date: { fr: 'date fin | date de fin | SUB_DATE_FIN', ar: 'تاريخ النهاية', threeSixty: 'Planned Dates:End Date' },
  region_code: { fr: 'code région', ar: 'رمز الجهة' },
  region: { fr: 'région', ar: 'الجهة', threeSixty: 'Beneficiary Location:Name' },
  province_code: {
    fr: 'province | préfecture | code province',
    ar: 'الإقليم | العمالة',
    threeSixty: 'Beneficiary Location:Geographic Code',
  },
  commune_code: { fr: 'code commune | commune', ar: 'الجماعة' },
  place: { fr: 'lieu | ville', ar: 'المكان | المدينة', en: 'city | town' },
  longitude: { fr: 'lon | lng', ar: 'خط الطول', threeSixty: 'Beneficiary Location:Longitude' },
  latitude: { fr: 'lat', ar: 'خط العرض', threeSixty: 'Beneficiary Location:Latitude' },
  sector: {
    fr: 'secteur | domaine',
    ar: 'القطاع | المجال',
    en: 'field of activity',
    threeSixty: 'Classifications:Title',
  },
  call_id: {
    fr: "identifiant de l'appel",
    ar: 'رمز البرنامج',
    threeSixty: 'Grant Programme:Code',
    scdl: 'dispositifAide',
  },
  share: { fr: 'pourcentage', ar: 'النسبة', scdl: 'pourcentageSubvention' },
  status: { fr: 'statut', ar: 'الحالة', scdl: 'statutLabel' },
  agreement_ref: {
    fr: 'n° convention | numéro de convention | ACTE_REF',
    ar: 'مرجع الاتفاقية',
    scdl: 'referenceDecision',
  },
  source_url: { fr: 'source', ar: 'المصدر', threeSixty: 'Data Source' },
  note: { fr: 'remarque | observations', ar: 'ملاحظة | ملاحظات' },
} as const satisfies Readonly<Record<string, Aliases>>;
