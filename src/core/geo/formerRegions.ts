/** One of the sixteen regions of 1997–2015. */
export interface FormerRegion {
  /** Two digits of its ISO 3166-2 code of the time; today the same digits name other territories. */
  readonly code: string;
  readonly names: readonly string[];
  /** The region of 2015 that holds all of it, or null where it was divided. */
  readonly within: string | null;
}

/** Source of the nesting: the decree of 2015 read against the provinces of `data/reference/provinces.csv`. */
export const formerRegions: readonly FormerRegion[] = [
  { code: '01', names: ['Tanger-Tétouan', 'طنجة-تطوان', 'Tangier-Tetouan'], within: '01' },
  {
    code: '02',
    names: ['Gharb-Chrarda-Beni Hssen', 'Gharb-Chrarda-Béni Hssein', 'الغرب-شراردة-بني احسن'],
    within: '04',
  },
  { code: '03', names: ['Taza-Al Hoceima-Taounate', 'تازة-الحسيمة-تاونات'], within: null },
  { code: '04', names: [], within: '02' },
  { code: '05', names: ['Fès-Boulemane', 'فاس-بولمان', 'Fez-Boulemane'], within: '03' },
  { code: '06', names: ['Meknès-Tafilalet', 'مكناس-تافيلالت'], within: null },
  { code: '07', names: ['Rabat-Salé-Zemmour-Zaër', 'الرباط-سلا-زمور-زعير'], within: '04' },
  { code: '08', names: ['Grand Casablanca', 'الدار البيضاء الكبرى'], within: '06' },
  { code: '09', names: ['Chaouia-Ouardigha', 'الشاوية-ورديغة'], within: null },
  { code: '10', names: ['Doukkala-Abda', 'دكالة-عبدة'], within: null },
  { code: '11', names: ['Marrakech-Tensift-Al Haouz', 'مراكش-تانسيفت-الحوز'], within: '07' },
  { code: '12', names: ['Tadla-Azilal', 'تادلة-أزيلال'], within: '05' },
  { code: '13', names: ['Souss-Massa-Drâa', 'سوس-ماسة-درعة'], within: null },
  { code: '14', names: ['Guelmim-Es-Semara', 'Guelmim-Es Smara', 'كلميم-السمارة'], within: null },
  { code: '15', names: ['Laâyoune-Boujdour-Sakia El Hamra', 'العيون-بوجدور-الساقية الحمراء'], within: null },
  { code: '16', names: ['Oued Ed-Dahab-Lagouira', 'وادي الذهب-لكويرة'], within: '12' },
];
