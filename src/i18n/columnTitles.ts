import { fieldTitles } from './fieldTitles.ts';
import type { Language } from './languages.ts';

type Title = Readonly<Record<'fr' | 'ar' | 'en', string>>;

/** Columns of lists, of the data of charts and of published figures; those of grants are fields. */
const titles: Readonly<Record<string, Title>> = {
  recipient: { fr: 'Identifiant du bénéficiaire', ar: 'معرف المستفيد', en: 'Recipient identifier' },
  funder: { fr: 'Identifiant du financeur', ar: 'معرف الجهة المانحة', en: 'Funder identifier' },
  province: { fr: 'Code de la province', ar: 'رمز الإقليم', en: 'Province code' },
  state: { fr: 'Situation dans l’édition', ar: 'الوضع في الإصدار', en: 'State in the edition' },
  name: { fr: 'Nom', ar: 'الاسم', en: 'Name' },
  name_ar: { fr: 'Nom (arabe)', ar: 'الاسم (بالعربية)', en: 'Name (Arabic)' },
  grants: { fr: 'Subventions', ar: 'عدد المنح', en: 'Grants' },
  amount: { fr: 'Montant', ar: 'المبلغ', en: 'Amount' },
  median: { fr: 'Médiane', ar: 'الوسيط', en: 'Median' },
  funders: { fr: 'Financeurs', ar: 'الجهات المانحة', en: 'Funders' },
  recipients: { fr: 'Bénéficiaires nommés', ar: 'المستفيدون المذكورون', en: 'Named recipients' },
  population_2024: { fr: 'Population, RGPH 2024', ar: 'السكان، إحصاء 2024', en: 'Population, 2024 census' },
  multidimensional_poverty_2014: {
    fr: 'Pauvreté multidimensionnelle 2014, %',
    ar: 'الفقر متعدد الأبعاد 2014، %',
    en: 'Multidimensional poverty 2014, %',
  },
  region_name: { fr: 'Région', ar: 'الجهة', en: 'Region' },
  region_name_ar: { fr: 'Région (arabe)', ar: 'الجهة (بالعربية)', en: 'Region (Arabic)' },
  sector_name: { fr: 'Nom du secteur', ar: 'اسم القطاع', en: 'Sector name' },
  sector_name_ar: { fr: 'Nom du secteur (arabe)', ar: 'اسم القطاع (بالعربية)', en: 'Sector name (Arabic)' },
  amount_from: { fr: 'À partir de', ar: 'ابتداء من', en: 'From' },
  amount_below: { fr: 'Moins de', ar: 'أقل من', en: 'Below' },
  stage: { fr: 'Étape', ar: 'المرحلة', en: 'Stage' },
  from: { fr: 'De (code)', ar: 'من (رمز)', en: 'From (code)' },
  from_name: { fr: 'De', ar: 'من', en: 'From' },
  to: { fr: 'Vers (code)', ar: 'إلى (رمز)', en: 'To (code)' },
  to_name: { fr: 'Vers', ar: 'إلى', en: 'To' },
  figure_id: { fr: 'Identifiant', ar: 'المعرف', en: 'Identifier' },
  scope: { fr: 'Périmètre', ar: 'النطاق', en: 'Scope' },
  area_code: { fr: 'Code du territoire', ar: 'رمز المجال', en: 'Area code' },
  metric: { fr: 'Mesure', ar: 'المؤشر', en: 'Metric' },
  breakdown_dimension: { fr: 'Ventilation', ar: 'التوزيع', en: 'Breakdown' },
  breakdown_value: { fr: 'Poste de la ventilation', ar: 'عنصر التوزيع', en: 'Breakdown value' },
  year_from: { fr: 'Première année', ar: 'السنة الأولى', en: 'First year' },
  year_to: { fr: 'Dernière année', ar: 'السنة الأخيرة', en: 'Last year' },
  value: { fr: 'Valeur', ar: 'القيمة', en: 'Value' },
  unit: { fr: 'Unité', ar: 'الوحدة', en: 'Unit' },
  all_holders: { fr: 'Tous porteurs de projets', ar: 'جميع حاملي المشاريع', en: 'All project holders' },
  table_id: { fr: 'Tableau', ar: 'الجدول', en: 'Table' },
  table_complete: { fr: 'Tableau complet', ar: 'جدول كامل', en: 'Table complete' },
  publisher: { fr: 'Éditeur', ar: 'الناشر', en: 'Publisher' },
  conflicts_with: { fr: 'Contredit par', ar: 'يتعارض مع', en: 'Conflicts with' },
  conflicting_value: { fr: 'Chiffre qui le contredit', ar: 'الرقم الذي يناقضه', en: 'Figure that contradicts it' },
  conflicting_unit: { fr: 'Unité de celui-ci', ar: 'وحدة الرقم المناقض', en: 'Unit of that figure' },
  conflicting_publisher: { fr: 'Éditeur de celui-ci', ar: 'ناشر الرقم المناقض', en: 'Publisher of that figure' },
  conflicting_url: { fr: 'Adresse de celui-ci', ar: 'عنوان الرقم المناقض', en: 'Address of that figure' },
  figures: { fr: 'Chiffres', ar: 'الأرقام', en: 'Figures' },
  line: { fr: 'Ligne du fichier', ar: 'سطر الملف', en: 'Line of the file' },
  file: { fr: 'Fichier', ar: 'الملف', en: 'File' },
};

/** What the columns of a workbook are called in a language, by their headings; French stands in for Tamazight. */
export function columnTitles(language: Language): Readonly<Record<string, string>> {
  const spoken = language === 'zgh' ? 'fr' : language;
  const all: Readonly<Record<string, Title>> = { ...fieldTitles, ...titles };
  return Object.fromEntries(Object.entries(all).map(([heading, title]) => [heading, title[spoken]]));
}
