import type { Told } from '../usage.ts';

/** What `kharita new-edition --help` says. */
export const newEditionUsage: Told = {
  fr: `Usage : kharita new-edition NOM|DOSSIER [FICHIER...] [options]

Prépare un dossier de data/editions (un NOM), ou n’importe quel dossier (un DOSSIER, avec une barre oblique) : y copie
chaque FICHIER tel quel, le lit, et écrit dans datapackage.json comment il a été lu, ce qu’il contient et ce dont il
parle. Sans FICHIER, prend les CSV du dossier qui ne sont pas encore décrits ou qui ont changé depuis. Si le dossier
contient une édition d’une date antérieure, elle est gardée à côté sous NOM@DATE, et la nouvelle commence avec ses
fichiers. Rien n’est écrit tant qu’un fichier attend une réponse ou ne se lit pas, ni si un fichier est déjà dans
l’édition sous un autre nom.

  --dated AAAA-MM-JJ     la date de l’édition (aujourd’hui sans elle)
  --title TEXTE          son titre ; --title-ar TEXTE en arabe
  --contact COURRIEL     où les lecteurs signalent une erreur : l’adresse du service
  --institution NOM      de qui les fichiers listent les subventions (sans elle : leur seul financeur, sinon *)
  --year AAAA|none|*     quelle année (sans elle : la seule qu’ils portent, sinon *)
  --coverage DEGRÉ       complete, partial, nil ou notPublished (partial sans elle)
  --publisher TEXTE      qui publie les fichiers (sans elle : leur seul financeur) ; --publisher-ar TEXTE en arabe
  --source ADRESSE       la page d’où ils viennent ; --source-title TEXTE son titre
  --retrieved DATE       quand ils ont été obtenus
  --licence NOM          leurs conditions, comme CC-BY-4.0

Ce que kharita check prend pour lire un fichier est pris ici aussi, et gardé dans le descripteur :
  --map CHAMP=INTITULÉ  --decimal , | .  --date dmy|mdy|ymd  --currency MAD  --unit N  --share percent|fraction
  --encoding NOM  --delimiter SIGNE  --header-row N  --sheet NOM  --value CHAMP:IMPRIMÉ=CODE

  --lang fr|ar|en|zgh    la langue de ce qui est dit (fr sans elle)
  --format text|json     sa forme (text sans elle)

Sortie : 0 écrit, 1 un fichier ne se lit pas ou ne peut pas être pris, 2 commande mal tapée, 3 une question attend une
réponse.
`,
  ar: `الاستعمال: kharita new-edition NAME|DIR [FILE...] [options]

يهيئ مجلداً من data/editions (اسم NAME) أو أي مجلد (DIR، وفيه شرطة مائلة): ينسخ إليه كل ملف كما هو ويقرؤه، ويكتب في
datapackage.json كيف قُرئ وما يضمه وعمن يتحدث. ومن دون FILE يأخذ ملفات CSV التي في المجلد ولم توصف بعد أو تغيرت. وإن كان
في المجلد إصدار بتاريخ أسبق، يُحفظ بجانبه باسم NAME@DATE ويبدأ الجديد بملفاته. لا يُكتب شيء ما دام ملف ينتظر جواباً
أو لا يُقرأ، أو كان ملف في الإصدار باسم آخر.

  --dated YYYY-MM-DD     تاريخ الإصدار (اليوم من دونه)
  --title TEXT           عنوانه؛ --title-ar TEXT بالعربية
  --contact EMAIL        أين يبلغ القراء عن خطأ: عنوان المصلحة
  --institution SLUG     الجهة التي تسرد الملفات منحها (من دونه: جهتها المانحة الوحيدة، وإلا *)
  --year YYYY|none|*     السنة (من دونه: السنة الوحيدة فيها، وإلا *)
  --coverage LEVEL       complete أو partial أو nil أو notPublished (partial من دونه)
  --publisher TEXT       من ينشر الملفات (من دونه: جهتها المانحة الوحيدة)؛ --publisher-ar TEXT بالعربية
  --source ADDRESS       الصفحة التي جاءت منها؛ --source-title TEXT عنوانها
  --retrieved DATE       متى حُصل عليها
  --licence NAME         شروطها، مثل CC-BY-4.0

وما يأخذه kharita check لقراءة ملف يُؤخذ هنا أيضاً ويُحفظ في الوصف:
  --map FIELD=HEADING  --decimal , | .  --date dmy|mdy|ymd  --currency MAD  --unit N  --share percent|fraction
  --encoding NAME  --delimiter SIGN  --header-row N  --sheet NAME  --value FIELD:PRINTED=CODE

  --lang fr|ar|en|zgh    لغة ما يقال (fr من دونه)
  --format text|json     شكله (text من دونه)

رمز الخروج: 0 كُتب، 1 ملف لا يُقرأ أو لا يؤخذ، 2 كتابة غير صحيحة، 3 سؤال ينتظر جواباً.
`,
  en: `Usage: kharita new-edition NAME|DIR [FILE...] [options]

Makes a folder of data/editions ready (a NAME), or any folder (a DIR, with a slash in it): copies each FILE into it as
it is, reads it, and writes how it was read, what it holds and what it speaks for in datapackage.json. Without FILE it
takes the CSV files that lie in the folder and are not described yet, or were changed since. Where the folder holds an edition of an earlier
date, that one is kept beside it as NAME@DATE and the new one starts with its files. Nothing is written while a file
waits for an answer or cannot be read, nor where a file is in the edition already under another name.

  --dated YYYY-MM-DD     the date of the edition (default today)
  --title TEXT           its title; --title-ar TEXT in Arabic
  --contact EMAIL        where readers report an error: an address of the service
  --institution SLUG     whose grants the files list (default: the only funder in them, else *)
  --year YYYY|none|*     which year (default: the only one in them, else *)
  --coverage LEVEL       complete, partial, nil or notPublished (default partial)
  --publisher TEXT       who publishes the files (default: their only funder); --publisher-ar TEXT in Arabic
  --source ADDRESS       the page they come from; --source-title TEXT what it is called
  --retrieved DATE       when they were had
  --licence NAME         their terms, such as CC-BY-4.0

What kharita check takes to read a file is taken here too, and kept in the descriptor:
  --map FIELD=HEADING  --decimal , | .  --date dmy|mdy|ymd  --currency MAD  --unit N  --share percent|fraction
  --encoding NAME  --delimiter SIGN  --header-row N  --sheet NAME  --value FIELD:PRINTED=CODE

  --lang fr|ar|en|zgh    the language of what is said (default fr)
  --format text|json     its form (default text)

Exit: 0 written, 1 a file cannot be read or taken, 2 wrong use, 3 a question must be answered first.
`,
};
