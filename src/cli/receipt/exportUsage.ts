import type { Told } from '../usage.ts';

/** What `kharita export --help` says. */
export const exportUsage: Told = {
  fr: `Usage : kharita export ADRESSE [-o FICHIER.zip] [options]

Écrit le ZIP que donne la page d’ADRESSE, à l’octet près : les données en CSV, le manifeste, README et SHA256SUMS.
ADRESSE est celle d’une liste, d’un profil, d’une comparaison ou d’une sélection, entière ou à partir de la langue :
"/fr/?region=09".

  -o, --out FICHIER     le fichier à écrire (sans elle : le nom que donne la page, dans ce dossier)
  --content CONTENU     ce qu’est un enregistrement : grant, region, province, sector, funder, recipient, trends,
                        distribution, matrix, periods, flows ; ce que d’autres ont publié : published-figures ; pour des
                        appels : calls, calls-without-award (sans elle : ce que la page offre d’abord)
  --format FORME        data ou csv (CSV), excel (CSV pour Excel), xlsx, json, geojson (data sans elle)
  --edition DOSSIER     le dossier de l’édition (sans elle : celui du nom, et de la date, que dit l’adresse, près de ce
                        programme ; si elle n’en dit pas, la première édition du site, de celles de EDITIONS)
  --side a|b            d’une comparaison, la première sélection (sans elle) ou l’autre, telles que la page les compare
  --at INSTANT          quand les appels sont clos, pour calls-without-award : un instant ISO (maintenant sans elle)

La langue est celle de l’adresse. SITE_URL et BASE_PATH se mettent devant un chemin, et EDITIONS dit de quelles
éditions est le site, comme à la construction.

Sortie : 0 écrit, 2 commande mal tapée.
`,
  ar: `الاستعمال: kharita export ADDRESS [-o FILE.zip] [options]

يكتب ملف ZIP الذي تعطيه صفحة ADDRESS، بايت ببايت: المعطيات بصيغة CSV والبيان وREADME وSHA256SUMS.
والعنوان عنوان أي لائحة أو بطاقة أو مقارنة أو اختيار، كاملاً أو ابتداء من اللغة: "/ar/?region=09".

  -o, --out FILE        الملف الذي يُكتب (من دونه: الاسم الذي تعطيه الصفحة، في هذا المجلد)
  --content CONTENT     ما يمثله السجل: grant, region, province, sector, funder, recipient, trends, distribution,
                        matrix, periods, flows؛ وما نشره آخرون: published-figures؛ ولطلبات المشاريع:
                        calls, calls-without-award (من دونه: ما تقدمه الصفحة أولاً)
  --format FORMAT       data أو csv (CSV)، excel (CSV لإكسيل)، xlsx، json، geojson (data من دونه)
  --edition DIR         مجلد الإصدار (من دونه: الذي يحمل الاسم والتاريخ المذكورين في العنوان بجانب هذا البرنامج؛
                        وإن لم يذكر العنوان إصداراً فأول إصدار في الموقع، مما في EDITIONS)
  --side a|b            من مقارنة: الاختيار الأول (من دونه) أو الآخر، كما تقارن الصفحة بينهما
  --at INSTANT          متى انتهت طلبات المشاريع، لأجل calls-without-award: لحظة ISO (الآن من دونه)

اللغة لغة العنوان. وتوضع SITE_URL وBASE_PATH قبل المسار، وتحدد EDITIONS إصدارات الموقع، كما عند البناء.

رمز الخروج: 0 كُتب، 2 كتابة غير صحيحة.
`,
  en: `Usage: kharita export ADDRESS [-o FILE.zip] [options]

Writes the ZIP that the page of ADDRESS gives, byte for byte: the data as CSV, manifest, README and SHA256SUMS.
ADDRESS is that of any list, profile, comparison or selection, whole or from the language on: "/fr/?region=09".

  -o, --out FILE        the file to write (default: the name the page gives, in this folder)
  --content CONTENT     what one record is: grant, region, province, sector, funder, recipient, trends, distribution,
                        matrix, periods, flows; what others published: published-figures; of calls: calls,
                        calls-without-award (default: what the page offers first)
  --format FORMAT       data or csv (CSV), excel (CSV for Excel), xlsx, json, geojson (default data)
  --edition DIR         the folder of the edition (default: that of the name, and date, in the address, beside this
                        program; where it names none, the first edition of the site, of those in EDITIONS)
  --side a|b            of a comparison, the first selection (default) or the other, as the page compares them
  --at INSTANT          when calls are over, for calls-without-award: an ISO instant (default now)

The language is that of the address. SITE_URL and BASE_PATH stand before a path, and EDITIONS says which editions
the site holds, as in a build.

Exit: 0 written, 2 wrong use.
`,
};
