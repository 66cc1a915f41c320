import type { ReceiptTexts } from '../messageShape.ts';

/** What the README of a receipt says, in Arabic. Lines are plain text. */
export const receiptAr: ReceiptTexts = {
  title: 'خريطة: معطيات ووصلها',
  calls: 'طلبات المشاريع، {scope}: {count}',
  callsWithoutAward: 'طلبات المشاريع المنتهية في {date} التي لا تذكرها أي منحة في هذا الإصدار، {scope}: {count}',
  callsKept: 'طلبات المشاريع التي احتفظ بها القارئ: {count}',
  figures: 'أرقام نشرها آخرون، {subject}: {count}',
  figuresNational: 'مجاميع منشورة تخص كل الجهات المانحة العمومية في البلد: {count}',
  figuresApart: 'كل رقم كما نُشر، مع ناشره. لا يُجمع بعضها إلى بعض ولا إلى منح الإصدار.',
  figuresAllHolders: 'أرقام تشمل كل حاملي المشاريع وليس الجمعيات وحدها: {count}.',
  figuresContradicted: 'أرقام يناقضها رقم آخر منشور، مذكور بجانبها: {count}.',
  otherChoices: 'اختيارات أخرى، انظروا manifest.json: {choices}',
  edition: 'الإصدار: {edition}، {date}',
  hash: 'بصمة الإصدار: {hash}',
  address: 'العنوان الذي يعيد إنتاجها: {address}',
  version: 'كتبتها خريطة {version}',
  holds: 'محتوى الأرشيف',
  part: {
    data: 'data.csv: المعطيات، بترميز UTF-8 وفواصل ونقط عشرية',
    excel: 'data.csv: المعطيات، لبرنامج جداول مضبوط على الفرنسية (فواصل منقوطة وفواصل عشرية)',
    sources: 'sources.csv: ملفات الإصدار والصفحات المنشورة التي قُرئت منها',
    xlsx: 'data.xlsx: المعطيات نفسها، لبرنامج جداول',
    json: 'data.json: المعطيات نفسها، لبرنامج حاسوب',
    geojson: 'data.geojson: المعطيات نفسها، مع الحدود',
    manifest:
      'manifest.json: الاختيار بالكلمات وكمعطيات، والإصدار وبصمة كل ملف من ملفاته، وعدد الأسطر والمجموع والمستثنى والرخص والعنوان',
    sums: 'SHA256SUMS: بصمة كل ملف من ملفات الأرشيف',
  },
  check: 'التحقق دون شبكة',
  sums: 'من أن شيئاً لم يتغير في الأرشيف بعد فتحه: sha256sum -c SHA256SUMS',
  verify:
    'من أنه ما يقوله الإصدار، سطراً سطراً: kharita verify FILE.zip، أو صفحة «التحقق» في الموقع. يُعاد الاختيار على الإصدار؛ ولا يُرسل أي شيء.',
  verifyOwn: 'هذه الأسطر من ملفاتكم أنتم: افتحوا أولاً الملفات نفسها تحت «ملفي»، ثم صفحة «التحقق».',
  licences: 'الرخص',
  licenceData: 'المعطيات: {licences}',
  licenceNone: 'المعطيات: لم تُذكر أي رخصة',
  licenceBoundaries: 'الحدود: © OpenStreetMap contributors، ODbL 1.0',
};
