import type { KitTexts } from './kit.fr.ts';

/** What the commands of the publisher's kit say, in Arabic. */
export const kitAr: KitTexts = {
  made: 'إصدار «{name}» بتاريخ {date}: {folder}',
  empty: 'المجلد {folder} جاهز. ضعوا فيه ملفات CSV ثم أعيدوا تشغيل الأمر.',
  kept: 'الإصدار السابق محفوظ: {folder}',
  file: '{path}: الأسطر المحتسبة {rows}[، المجموع {sum}][، الموضوعة جانباً {setAside}]',
  toFill: 'بقي أن تحددوا:',
  fillTitle: 'عنوان الإصدار: --title',
  fillTitleAr: 'عنوان الإصدار بالعربية: --title-ar',
  fillContact: 'عنوان مصلحة يُبلَّغ إليها عن الأخطاء: --contact',
  fillPublisher: 'الجهة التي تنشر {path}: --publisher',
  fillPublisherAr: 'الجهة التي تنشر {path} بالعربية: --publisher-ar',
  fillSource: 'الصفحة التي أُخذ منها {path}: --source',
  fillLicence: 'شروط إعادة استعمال {path}: --licence',
  fillInstitution: 'المؤسسة التي يسرد {path} إعاناتها: --institution',
  fillPartial:
    'سُجل {path} بوصفه جزئياً: المكان الفارغ على الخريطة لن يُقرأ صفراً. إذا كان يضم اللائحة كلها فحددوا ذلك: --coverage complete. أنتم وحدكم تعلمون.',
  fillCurrency: 'عملة {path} غير مذكورة في أي مكان: --currency MAD',
  setAside:
    '{path}: الأسطر الموضوعة جانباً ({count}) تبقى في الملف خارج كل مجموع، ويذكر الواصف عددها. يعرضها الأمر kharita report.',
  people: 'يبدو أن {path} يذكر أسماء أشخاص (الأسطر: {count}). تُحجب أسماؤهم في كل مكان ولن يُعرض الملف كما هو.',
  next: 'لرؤية الموقع: npm start ثم العنوان المعروض متبوعاً بـ ?edition={name}',
};
