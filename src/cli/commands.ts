import { checkUsage } from './checkUsage.ts';
import { newEditionUsage } from './edition/newEditionUsage.ts';
import { orFail } from './orFail.ts';
import { packUsage } from './pack/packUsage.ts';
import { exportUsage } from './receipt/exportUsage.ts';
import { verifyUsage } from './receipt/verifyUsage.ts';
import { reportUsage } from './report/reportUsage.ts';
import type { Command } from './usage.ts';

/** What `kharita` does, in the order its help says it. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    summary: {
      fr: 'lit des fichiers publiés comme le ferait Kharita et dit ce qui s’y trouve',
      ar: 'يقرأ ملفات منشورة كما تقرؤها خريطة ويقول ما وجد',
      en: 'reads published files as Kharita would and says what it found',
    },
    usage: checkUsage,
    run: async (args, out) => (await import('./check.ts')).check(args, out),
  },
  {
    name: 'report',
    summary: {
      fr: 'écrit le rapport d’un fichier ou d’un dossier pour qui le publie : texte, JSON, CSV, HTML, remarques d’intégration',
      ar: 'يكتب تقرير ملف أو مجلد لمن ينشره: نص أو JSON أو CSV أو HTML أو ملاحظات على تغيير',
      en: 'writes the report of a file or a folder for whoever publishes it: text, JSON, CSV, HTML, CI remarks',
    },
    usage: reportUsage,
    run: async (args, out, err) => orFail(err, async () => (await import('./report/report.ts')).report(args, out, err)),
  },
  {
    name: 'new-edition',
    summary: {
      fr: 'met des fichiers publiés dans le dossier d’une édition et les décrit',
      ar: 'يضع ملفات منشورة في مجلد إصدار ويصفها',
      en: 'puts published files into the folder of an edition and describes them',
    },
    usage: newEditionUsage,
    run: async (args, out, err) =>
      orFail(err, async () => (await import('./edition/newEdition.ts')).newEdition(args, out, err)),
  },
  {
    name: 'pack',
    summary: {
      fr: 'fait une édition à publier : fichiers masqués, empreintes, catalogue, Parquet et GeoJSON, flux',
      ar: 'يهيئ إصداراً للنشر: ملفات محجوبة وبصمات وفهرس وParquet وGeoJSON وتدفقات',
      en: 'makes an edition to publish: masked files, hashes, catalogue, Parquet and GeoJSON, feeds',
    },
    usage: packUsage,
    run: async (args, out, err) => (await import('./pack/pack.ts')).pack(args, out, err),
  },
  {
    name: 'export',
    summary: {
      fr: 'écrit le ZIP que donne la page d’une adresse, à l’octet près',
      ar: 'يكتب ملف ZIP الذي تعطيه صفحة عنوان، بايت ببايت',
      en: 'writes the ZIP that the page of an address gives, byte for byte',
    },
    usage: exportUsage,
    run: async (args, out) => (await import('./receipt/export.ts')).exportAddress(args, out),
  },
  {
    name: 'verify',
    summary: {
      fr: 'compare un ZIP à l’édition qu’il nomme, ligne à ligne',
      ar: 'يقارن ملف ZIP بالإصدار الذي يذكره، سطراً سطراً',
      en: 'checks a ZIP against the edition it names, line by line',
    },
    usage: verifyUsage,
    run: async (args, out, err) => (await import('./receipt/verify.ts')).verify(args, out, err),
  },
];
