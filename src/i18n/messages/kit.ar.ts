import type { KitTexts } from './kit.fr.ts';

/** What the commands of the publisher's kit say, in Arabic. */
export const kitAr: KitTexts = {
  made: 'إصدار «{name}» بتاريخ {date}: {folder}',
  empty: 'المجلد {folder} جاهز. ضعوا فيه ملفات CSV ثم أعيدوا تشغيل الأمر.',
  kept: 'الإصدار السابق محفوظ: {folder}',
  file: '{path}: الأسطر المحتسبة {rows}[، المجموع {sum}][، الموضوعة جانباً {setAside}]',
  before: 'من قبل: الأسطر المحتسبة {rows}[، المجموع {sum}]',
  beforeRecords: 'من قبل: السجلات {count}؛ ومجموعها غير مكتوب في أي مكان',
  total: 'الإصدار كله: الأسطر المحتسبة {rows}[، المجموع {sum}]',
  toFill: 'بقي أن تحددوا:',
  fillTitle: 'عنوان الإصدار: --title',
  fillTitleAr: 'عنوان الإصدار بالعربية: --title-ar',
  fillContact: 'عنوان مصلحة يُبلَّغ إليها عن الأخطاء: --contact',
  fillPublisher: 'الجهة التي تنشر {path}: --publisher',
  fillPublisherAr: 'الجهة التي تنشر {path} بالعربية: --publisher-ar',
  fillSource: 'الصفحة التي أُخذ منها {path}: --source',
  fillLicence: 'شروط إعادة استعمال {path}: --licence',
  fillInstitution: 'المؤسسة التي يسرد {path} منحها: --institution',
  fillPartial:
    'سُجل {path} بوصفه جزئياً: المكان الفارغ على الخريطة لن يُقرأ صفراً. إذا كان يضم اللائحة كلها فحددوا ذلك: --coverage complete. أنتم وحدكم تعلمون.',
  fillCallsInstitution: 'المؤسسة التي يسرد {path} طلبات مشاريعها: --institution',
  fillCallsPartial:
    'سُجل {path} بوصفه جزئياً: غياب طلب مشاريع عنه لا يعني شيئاً. إذا كان يضم كل طلبات المشاريع فحددوا ذلك: --coverage complete. أنتم وحدكم تعلمون.',
  fillFunder:
    'لا عمود في {path} يسمي الجهة المانحة، و--institution لا يعطيها للأسطر: أضيفوا عمود «الجهة المانحة»، بالقيمة نفسها في كل الأسطر إن كانت واحدة',
  fillCurrency: 'عملة {path} غير مذكورة في أي مكان: --currency MAD',
  setAside:
    '{path}: الأسطر الموضوعة جانباً ({count}) تبقى في الملف خارج كل مجموع، ويذكر الواصف عددها. يعرضها الأمر kharita report.',
  people: 'يبدو أن {path} يذكر أسماء أشخاص (الأسطر: {count}). تُحجب أسماؤهم في كل مكان ولن يُعرض الملف كما هو.',
  converted: '{path} هو ورقة «{sheet}» من المصنف {name} بصيغة CSV: يحتفظ كل سطر برقمه فيها.',
  repeatedFile: 'الملف {path} هو نفسه {other} بايتاً ببايت، وهو موجود في الإصدار: ستُحتسب أسطره مرتين. لم يُكتب شيء.',
  changedInPlace:
    'عُدّل {path} داخل المجلد، وفيه النسخة الوحيدة من إصدار {date}. لتصحيح هذا الإصدار: --dated {date}. لإنشاء إصدار جديد مع حفظ السابق: أعيدوا الملف المنشور إلى مكانه ثم قدموا الملف المعدّل إلى الأمر. لم يُكتب شيء.',
  repeatedIds: '{path}: معرفات للممول نفسه موجودة كذلك في {other} ({count}). تُحتسب هذه الأسطر في الملفين معاً.',
  notDescribed: 'الملف {path} غير مذكور في datapackage.json: لن يُنشر منه شيء. لإضافته: kharita new-edition {folder}',
  notAsDescribed:
    'الملف {path} ليس الملف الموصوف في datapackage.json: لا يمكن نشر شيء. لوصفه من جديد: kharita new-edition {folder}',
  otherSetAside:
    '{path}: الأسطر الموضوعة جانباً {count}، وحسب datapackage.json {described}. لعدها من جديد: kharita new-edition {folder}',
  next: 'لرؤية الموقع: npm start ثم العنوان المعروض متبوعاً بـ ?edition={name}',
  reading: 'قراءة {path}',
  copying: 'نسخ الملفات ({count})',
  writing: 'كتابة {path}',
  packed: 'الإصدار «{name}» جاهز في {folder}. عدد الملفات: {count}.',
  maskedFile: '{path}: نسخة محجوبة، الأسطر التي كانت تذكر شخصاً {count}. بصمة الأصل في datapackage.json.',
  feeds: 'feeds/: عدد الخلاصات في كل لغة {count}',
  noFeeds: 'لا خلاصات: حددوا مكان الموقع بالخيار --site.',
  editionHash: 'بصمة الإصدار: {hash}',
  coversComplete: 'لائحة كاملة[ للجهة {institution}][ عن سنة {year}] حسب ناشرها.',
  coversPartial: 'لائحة جزئية[ للجهة {institution}][ عن سنة {year}]: غياب سطر لا يعني شيئاً.',
  coversNil: 'تصرح الجهة[ {institution}] بأنها لم تمنح شيئاً[ في سنة {year}].',
  coversNotPublished: 'تصرح الجهة[ {institution}] بأنها لا تنشر هذه اللائحة[ عن سنة {year}].',
  editionPublished: 'منح عمومية للجمعيات وطلبات مشاريع، إصدار {date}. ما تتضمنه الملفات المنشورة وليس كل ما صُرف.',
  editionSimulated: 'معطيات محاكاة: لا وجود لأي من هذه المنح. إصدار {date}.',
};
