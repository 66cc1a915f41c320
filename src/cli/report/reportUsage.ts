import type { Told } from '../usage.ts';

/** What `kharita report --help` says. */
export const reportUsage: Told = {
  fr: `Usage : kharita report FICHIER|DOSSIER [options]

Le rapport pour qui publie le fichier : ce qui le bloque, ce qui est mis de côté, ce qui est à vérifier, avec les
premières cellules, pourquoi cela compte et que faire. D’un dossier, chacun de ses CSV : lus comme le dit son
datapackage.json, s’il en a un. Un fichier qui n’est pas celui décrit là, ou qui n’est dans aucun descripteur, est nommé
avec ce qu’il faut faire.

  --format text|json|html|csv|github|gitlab
                        html est une page qui se suffit, à imprimer ou à envoyer ; csv a une ligne par
                        endroit, comme le téléchargement de la page ; github et gitlab sont des remarques
                        à côté des lignes d’un changement (text sans elle)
  -o, --out FICHIER     écrire là plutôt que sur la sortie standard
  --lang fr|ar|en|zgh   la langue du rapport (fr sans elle)

Ce que kharita check prend pour lire un fichier est pris ici aussi :
  --map CHAMP=INTITULÉ  --decimal , | .  --date dmy|mdy|ymd  --currency MAD  --unit N  --share percent|fraction
  --encoding NOM  --delimiter SIGNE  --header-row N  --sheet NOM  --value CHAMP:IMPRIMÉ=CODE

Sortie : 0 rien à signaler, 1 lignes mises de côté (autres que celles que compte un descripteur), fichier illisible ou
qui n’est pas décrit tel qu’il est, 2 commande mal tapée, 3 une question attend une réponse.
`,
  ar: `الاستعمال: kharita report FILE|DIR [options]

التقرير لمن ينشر الملف: ما يوقفه، وما وُضع جانباً، وما ينبغي التحقق منه، مع الخانات الأولى ولماذا يهم ذلك وما العمل.
ومن مجلد: كل ملف CSV فيه، مقروءاً كما يقول datapackage.json إن وُجد. والملف الذي ليس كما وُصف هناك، أو لا يصفه شيء،
يُسمى مع ما ينبغي فعله.

  --format text|json|html|csv|github|gitlab
                        html صفحة قائمة بذاتها للطبع أو الإرسال؛ csv سطر لكل موضع مثل تحميل الصفحة؛
                        github وgitlab ملاحظات بجانب أسطر تغيير (text من دونه)
  -o, --out FILE        الكتابة هناك بدل المخرج العادي
  --lang fr|ar|en|zgh   لغة التقرير (fr من دونه)

وما يأخذه kharita check لقراءة ملف يُؤخذ هنا أيضاً:
  --map FIELD=HEADING  --decimal , | .  --date dmy|mdy|ymd  --currency MAD  --unit N  --share percent|fraction
  --encoding NAME  --delimiter SIGN  --header-row N  --sheet NAME  --value FIELD:PRINTED=CODE

رمز الخروج: 0 لا شيء يُذكر، 1 أسطر وُضعت جانباً (غير التي يعدها الوصف) أو ملف لا يُقرأ أو ليس كما وُصف،
2 كتابة غير صحيحة، 3 سؤال ينتظر جواباً.
`,
  en: `Usage: kharita report FILE|DIR [options]

The report for whoever publishes the file: what blocks it, what was set aside, what to check, with the first cells, why
it matters and what to do. Of a folder, every CSV in it: as its datapackage.json says they are read, where it has one.
A file that is not the one described there, or is in no descriptor, is named with what to do.

  --format text|json|html|csv|github|gitlab
                        html is one page that needs nothing else, to print or to send; csv has a line for
                        each place, as the page's own download; github and gitlab are remarks beside
                        the lines of a change (default text)
  -o, --out FILE        write there instead of to standard output
  --lang fr|ar|en|zgh   the language of the report (default fr)

What kharita check takes to read a file is taken here too:
  --map FIELD=HEADING  --decimal , | .  --date dmy|mdy|ymd  --currency MAD  --unit N  --share percent|fraction
  --encoding NAME  --delimiter SIGN  --header-row N  --sheet NAME  --value FIELD:PRINTED=CODE

Exit: 0 clean, 1 rows set aside (other than a descriptor counts), a file that cannot be read or one that is not
described as it is, 2 wrong use, 3 a question must be answered first.
`,
};
