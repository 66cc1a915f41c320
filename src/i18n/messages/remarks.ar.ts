import type { RemarksTexts } from '../messageShape.ts';

/** What must be known of some pages, addresses and files of the reader's own, in Arabic. */
export const remarksAr: RemarksTexts = {
  ownFileGone: 'ملفكم لم يعد مفتوحاً',
  ownFileGoneWhy: 'لم يغادر متصفحكم قط، ولا يُحفظ منه شيء بين زيارة وأخرى: لا يمكن إعادة حساب أرقامه من دونه.',
  checkAgain: 'فحص الملف من جديد',
  seeEdition: 'عرض إصدار الموقع',
  reading: 'قراءة {file}: {read} من {total}',
  unknownPage: 'العنوان «{path}» لا يؤدي إلى أي صفحة. هذا استكشاف الإصدار: البحث يجد المكان أو الهيئة أو الطلب بالاسم.',
  repaired: 'تعذّرت قراءة جزء من العنوان فتُرك جانباً: {parameters}. وباقي الاختيار مطبَّق.',
  ownMark: 'ملف شخصي ({files}؛ عدد الأسطر: {rows}) قُرئ في متصفح بتاريخ {date}: لا ينتمي إلى أي إصدار من هذا الموقع.',
  ownAlone: 'ملفكم وحده على الشاشة: لا يضاف إليه شيء.',
  putBeside: 'وضعه إلى جانب الإصدار بتاريخ {date}',
  unknownEdition: 'لا يضم هذا الموقع الإصدار «{edition}». الأرقام المعروضة أرقام الإصدار المنشور.',
  otherDate: 'أُنجز هذا الرابط انطلاقاً من إصدار {asked}؛ والأرقام المعروضة أرقام إصدار {shown} وقد تختلف عنه.',
  older: 'إصدار {date}: ليس الأحدث، فالأحدث مؤرخ في {newest}.',
  seeChanges: 'ما الذي تغير',
  besideNewest: 'وضعه إلى جانب الأحدث',
  openNewest: 'فتح الأحدث',
  noCurrency: 'العلامة ¤ تحل محل العملة: لا شيء في الملف يذكرها، ولا تُخمَّن. أضيفوا إليه عمود «العملة» ({codes}).',
  sayCurrency: 'ذكرها في صفحة ملفي: «تغيير»، ثم «العملة»',
};
