import type { ArabicPlural, SameKeys } from '../messageShape.ts';
import type { fr } from './fr.ts';

/** Every sentence of the interface in one language, so that a review is one diff. */
export const ar = {
  app: {},
  explore: {},
  filters: {},
  grants: {},
  map: {},
  charts: {},
  codes: {
    none: 'غير مصرح به',
    status: {
      paid: 'مصروفة',
      awarded: 'ممنوحة',
      approved: 'مصادق عليها',
      proposed: 'مقترحة',
      announced: 'معلنة',
      cancelled: 'ملغاة',
      recovered: 'مسترجعة',
      none: 'الوضع غير مصرح به',
    },
    class: {
      ministry: 'الوزارات',
      public_body: 'المؤسسات العمومية',
      local_government: 'الجماعات الترابية',
      special_account: 'الحسابات الخصوصية للخزينة',
      indh: 'المبادرة الوطنية للتنمية البشرية',
      none: 'الصنف غير مصرح به',
    },
    basis: {
      activity: 'مكان النشاط',
      seat: 'مقر المستفيد',
      printed: 'المكان كما نُشر',
      none: 'الأساس غير مصرح به',
    },
    overlap: {
      yes: 'قد تكرر سطراً آخر',
      none: 'دون تكرار معروف',
    },
    recipientKind: {
      association: 'جمعيات',
      foundation: 'مؤسسات',
      club: 'أندية',
      federation: 'جامعات وفيدراليات',
      cooperative: 'تعاونيات',
      staff_welfare: 'الأعمال الاجتماعية للموظفين',
      unknown: 'طبيعة غير معروفة',
      none: 'الطبيعة غير مصرح بها',
    },
    amountPeriod: {
      one_off: 'دفعة واحدة',
      per_year: 'عن كل سنة',
      total_of_several_years: 'مجموع عدة سنوات',
      not_stated: 'المدة غير مصرح بها',
    },
    yearBasis: {
      printed: 'السنة كما نُشرت',
      publication_date: 'سنة النشر',
      inferred: 'سنة مستنتجة',
    },
    sourceKind: {
      publisher: 'صفحة الجهة الناشرة',
      republished: 'صفحة تعيد النشر',
    },
    kind: {
      awarded: 'المبلغ الممنوح',
      paid: 'المبلغ المصروف',
    },
    place: {
      several: 'عدة جهات',
      national: 'على الصعيد الوطني',
      abroad: 'خارج المغرب',
      none: 'المكان غير مصرح به',
    },
    empty: {
      zero: 'لا منحة في لائحة كاملة',
      notInEdition: 'لا توجد لائحة في هذا الإصدار',
      nilReport: 'تصريح بعدم وجود أي منحة',
      notStated: 'غير مصرح به',
    },
    coverage: {
      complete: 'لائحة كاملة',
      partial: 'لائحة جزئية',
      nil: 'تصريح بعدم وجود أي منحة',
      notPublished: 'غير منشور',
    },
    measure: {
      amount: 'المبلغ',
      grants: 'عدد المنح',
      per_inhabitant: 'للفرد',
      median: 'الوسيط',
    },
    level: {
      region: 'الجهات',
      province: 'العمالات والأقاليم',
    },
  },
} as const satisfies SameKeys<typeof fr, ArabicPlural>;
