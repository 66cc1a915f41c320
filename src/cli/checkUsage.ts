import type { Told } from './usage.ts';

/** What `kharita check --help` says. */
export const checkUsage: Told = {
  fr: `Usage : kharita check FICHIER... [options]

Lit des fichiers publiés de subventions ou d’appels à projets (CSV, TSV ou XLSX) comme le ferait Kharita, et dit ce qui
s’y trouve.

  --map CHAMP=INTITULÉ  lire la colonne INTITULÉ comme CHAMP (se répète ; "INTITULÉ [3]" est la troisième de ce nom)
  --decimal , | .       le signe décimal des montants
  --date dmy|mdy|ymd    l’ordre des dates
  --currency MAD        la devise, si rien dans le fichier ne la dit
  --unit N              ce que vaut une unité imprimée, si un intitulé porte une unité (1, 1000, 1000000)
  --share percent|fraction   comment se lisent les parts supérieures à 1
  --encoding NOM        utf-8, utf-16le, utf-16be, cp1252, cp1256
  --delimiter , | ; | tab | "|"   ce qui sépare les cellules d’un texte
  --header-row N        l’enregistrement des intitulés, à partir de 1 ; dans un classeur, la ligne
  --sheet NOM           la feuille d’un classeur
  --value CHAMP:IMPRIMÉ=CODE  ce que veut dire un libellé (se répète) : sector:Sport scolaire=sport, region:Souss=09
  --lang fr|ar|en|zgh   la langue du rapport (fr sans elle)
  --format text|json    la forme du rapport (text sans elle)

Sortie : 0 rien à signaler, 1 lignes mises de côté ou fichier illisible, 2 commande mal tapée, 3 une question attend
une réponse.
`,
  ar: `الاستعمال: kharita check FILE... [options]

يقرأ ملفات منشورة لمنح أو لطلبات مشاريع (CSV أو TSV أو XLSX) كما تقرؤها خريطة، ويقول ما وجد.

  --map FIELD=HEADING   قراءة العمود HEADING كالحقل FIELD (يتكرر؛ "HEADING [3]" هو الثالث بهذا الاسم)
  --decimal , | .       الفاصلة العشرية في المبالغ
  --date dmy|mdy|ymd    ترتيب التواريخ
  --currency MAD        العملة، إن لم يذكرها شيء في الملف
  --unit N              قيمة الوحدة المطبوعة، إن حمل عنوان وحدة (1, 1000, 1000000)
  --share percent|fraction   كيف تُقرأ الحصص التي تفوق 1
  --encoding NAME       utf-8, utf-16le, utf-16be, cp1252, cp1256
  --delimiter , | ; | tab | "|"   ما يفصل خانات النص
  --header-row N        سجل العناوين، ابتداء من 1؛ وفي المصنف، الصف
  --sheet NAME          ورقة من مصنف
  --value FIELD:PRINTED=CODE  معنى تسمية (يتكرر): sector:Sport scolaire=sport, region:Souss=09
  --lang fr|ar|en|zgh   لغة التقرير (fr من دونه)
  --format text|json    شكل التقرير (text من دونه)

رمز الخروج: 0 لا شيء يُذكر، 1 أسطر وُضعت جانباً أو ملف لا يُقرأ، 2 كتابة غير صحيحة، 3 سؤال ينتظر جواباً.
`,
  en: `Usage: kharita check FILE... [options]

Reads published files of grants or of calls for proposals (CSV, TSV or XLSX) as Kharita would and says what it found.

  --map FIELD=HEADING   read HEADING as FIELD (repeats; "HEADING [3]" is the third column of that name)
  --decimal , | .       the decimal sign of the amounts
  --date dmy|mdy|ymd    the order of the dates
  --currency MAD        the currency, where nothing in the file states one
  --unit N              what one printed unit is worth, where a heading carries a unit (1, 1000, 1000000)
  --share percent|fraction   how shares above 1 are meant
  --encoding NAME       utf-8, utf-16le, utf-16be, cp1252, cp1256
  --delimiter , | ; | tab | "|"   what parts the cells of a text
  --header-row N        the record that holds the headings, from 1; of a workbook, the row
  --sheet NAME          the sheet of a workbook
  --value FIELD:PRINTED=CODE  what a label stands for (repeats): sector:Sport scolaire=sport, region:Souss=09
  --lang fr|ar|en|zgh   the language of the report (default fr)
  --format text|json    the form of the report (default text)

Exit: 0 clean, 1 rows set aside or not readable, 2 wrong use, 3 a question must be answered first.
`,
};
