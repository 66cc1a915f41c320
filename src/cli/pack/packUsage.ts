import type { Told } from '../usage.ts';

/** What `kharita pack --help` says. */
export const packUsage: Told = {
  fr: `Usage : kharita pack DOSSIER -o SORTIE [options]

Fait du DOSSIER décrit une édition à publier, dans SORTIE, qui doit être vide ou ne pas exister encore :

  *.csv               les fichiers publiés ; celui qui nomme des personnes est remplacé par une copie masquée
  datapackage.json    Data Package v2 : empreintes, couverture, lecture de chaque fichier, empreinte de ce qui est masqué
  catalogue.jsonld    DCAT-AP 3, pour les portails de données ouvertes
  twins/              subventions et appels en Parquet, régions et provinces avec leurs chiffres en GeoJSON
  feeds/              flux et calendriers des appels, si --site dit où est le site
  audit.json          fichier par fichier : lignes, sommes, et ce qui ne tombe pas juste

SORTIE se met dans data/editions d’un site, ou telle quelle chez un hébergeur.

  -o, --out SORTIE      le dossier à écrire
  --site ADRESSE        où est le site, comme https://example.org/kharita/ ; SORTIE est alors tenue pour publiée sous
                        data/editions/NOM/, et les adresses sont absolues
  --lang fr|ar|en|zgh   la langue de ce qui est dit (fr sans elle)
  --format text|json    sa forme (text sans elle) ; l’avancement va sur la sortie d’erreur

Sortie : 0 fait, 1 un fichier ne se lit pas en entier, n’est pas celui décrit, ou les comptes ne tombent pas juste,
2 commande mal tapée.
`,
  ar: `الاستعمال: kharita pack DIR -o OUT [options]

يجعل من المجلد الموصوف DIR إصداراً للنشر في OUT، وهو مجلد فارغ أو غير موجود بعد:

  *.csv               الملفات المنشورة؛ والملف الذي يسمي أشخاصاً تحل محله نسخة محجوبة
  datapackage.json    Data Package v2: البصمات والتغطية وكيف يُقرأ كل ملف وبصمة ما حُجب
  catalogue.jsonld    DCAT-AP 3، لبوابات المعطيات المفتوحة
  twins/              المنح وطلبات المشاريع بصيغة Parquet، والجهات والأقاليم بأرقامها بصيغة GeoJSON
  feeds/              تدفقات وتقاويم طلبات المشاريع، إن قال --site أين الموقع
  audit.json          ملفاً ملفاً: الأسطر والمجاميع وما لا يتطابق

يوضع OUT في data/editions من موقع، أو كما هو عند أي مستضيف.

  -o, --out OUT         المجلد الذي يُكتب
  --site ADDRESS        أين الموقع، مثل https://example.org/kharita/؛ ويُعد OUT عندئذ منشورا تحت data/editions/NAME/،
                        والعناوين كاملة
  --lang fr|ar|en|zgh   لغة ما يقال (fr من دونه)
  --format text|json    شكله (text من دونه)؛ ويُكتب التقدم على مخرج الأخطاء

رمز الخروج: 0 جاهز، 1 ملف لا يُقرأ كله أو ليس كما وُصف أو لا يتطابق، 2 كتابة غير صحيحة.
`,
  en: `Usage: kharita pack DIR -o OUT [options]

Makes of the described folder DIR an edition to publish, in OUT, which must be empty or not there yet:

  *.csv               the published files; a file that names natural persons is replaced by a masked copy
  datapackage.json    Data Package v2: hashes, coverage, how each file is read, the hash of what was masked
  catalogue.jsonld    DCAT-AP 3, for portals of open data
  twins/              all grants and calls as Parquet, regions and provinces with their figures as GeoJSON
  feeds/              feeds and calendars of the calls, where --site says where the site stands
  audit.json          file by file: rows, sums, and what does not reconcile

OUT can be put into data/editions of a site, or on any host as it is.

  -o, --out OUT         the folder to write
  --site ADDRESS        where the site stands, such as https://example.org/kharita/; OUT is then taken to be published
                        at data/editions/NAME/ below it, and addresses are absolute
  --lang fr|ar|en|zgh   the language of what is said (default fr)
  --format text|json    its form (default text); progress goes to standard error

Exit: 0 packed, 1 a file cannot be read whole, is not the one described, or does not reconcile, 2 wrong use.
`,
};
