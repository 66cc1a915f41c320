import type { Told } from '../usage.ts';

/** What `kharita verify --help` says. */
export const verifyUsage: Told = {
  fr: `Usage : kharita verify FICHIER.zip [options]

Refait la sélection d’un reçu sur l’édition qu’il nomme et compare : ses empreintes, son manifeste champ par champ, ses
CSV ligne à ligne, chaque autre fichier et l’archive elle-même. Dit ce qui est juste, ce que l’édition a changé depuis et
ce qui a été modifié, même si les empreintes du fichier ont été refaites.

  --edition DOSSIER     le dossier de l’édition (sans elle : celui de son nom, de sa date s’il est gardé)
  --lang fr|ar|en|zgh   la langue de ce qui est dit (fr sans elle)
  --format text|json    sa forme (text sans elle)

Sortie : 0 le reçu est juste, 1 il ne l’est pas ou n’a pas pu être vérifié en entier, 2 commande mal tapée.
`,
  ar: `الاستعمال: kharita verify FILE.zip [options]

يعيد اختيار وصل على الإصدار الذي يذكره ويقارن: بصماته، وبيانه حقلا حقلا، وملفات CSV سطراً سطراً، وكل ملف آخر والأرشيف
نفسه. يقول ما هو صحيح، وما غيره الإصدار منذ ذلك، وما عُدل، ولو أُعيدت بصمات الملف.

  --edition DIR         مجلد الإصدار (من دونه: الذي يحمل اسمه، وتاريخه إن حُفظ)
  --lang fr|ar|en|zgh   لغة ما يقال (fr من دونه)
  --format text|json    شكله (text من دونه)

رمز الخروج: 0 الوصل صحيح، 1 ليس صحيحاً أو تعذر التحقق منه كله، 2 كتابة غير صحيحة.
`,
  en: `Usage: kharita verify FILE.zip [options]

Makes the selection of a receipt again on the edition it names and compares: its hashes, its manifest field by field, its
CSVs line by line, every other file and the archive itself. Says what holds, what the edition has changed since and what
was altered, also where the hashes in the file were made to fit.

  --edition DIR         the folder of the edition (default: the one of its name, of its date where it is kept)
  --lang fr|ar|en|zgh   the language of what is said (default fr)
  --format text|json    its form (default text)

Exit: 0 it holds, 1 it does not or could not be checked whole, 2 wrong use.
`,
};
