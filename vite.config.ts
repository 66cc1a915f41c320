import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { platePlugin } from './src/build/plate.ts';
import { referencePlugin } from './src/build/referencePlugin.ts';

/** What explore shares with other pages, in few chunks: many small ones compress worse. What only later pages share stays out. */
const chunkGroups = [
  // What every page stands in must not draw in what only some pages show.
  {
    name: 'common',
    test: /\/src\/(state\/(useNarrow|pageLink)|ui\/chart\/HatchPattern|i18n\/names|features\/headline\/caveatsModel)|preload-helper/,
  },
  {
    name: 'common',
    test: /\/src\/((ui(?!\/picture|\/CopyBox|\/FileDrop|\/LetterBox|\/printText|\/saveFile|\/PageTitle|\/chart\/(yearLines|Looks))|state(?!\/(useInSight|association|followed|kept|lastVisit|now|today|useAwards|useSiteJson|useCalls|wholeEdition|receiptAddress))|core\/(model(?!\/call)|query(?!\/(comparedPeriods|counted|difference|search|yearLists))|view|text(?!\/bodyWords)|edition(?!\/editionError)))\/|app\/(FilterSheet|focusFilter))/i,
    minShareCount: 2,
  },
  {
    name: 'selection',
    test: /\/src\/(features\/(headline|filters|grants|download(?!\/(readme|workbookWords|FormatButtons)))|app(?!\/(SentenceQuote|receiptWords|callsReceiptWords|figuresReceiptWords|heldFigures|[Pp]ublishedFile|verifyFile)|\/charts|\/figures|\/pictures|\/report|\/calls|\/FilterSheet|\/focusFilter))\//,
    minShareCount: 2,
  },
  // Calls are on several pages, and each chunk's name stands in the first script.
  {
    name: 'calls',
    test: /\/src\/(core\/calls\/(?!.*File)|features\/calls\/(?!Take|Calendar|calendar)|state\/(now|today|useCalls))/,
    minShareCount: 2,
  },
  // What is loaded together is one chunk: each name of one stands in the first script.
  { name: 'periods', test: /\/src\/core\/query\/(difference|comparedPeriods|counted)/, minShareCount: 2 },
  { name: 'told', test: /\/src\/app\/figures\/(told|tellPublished)/, minShareCount: 2 },
  // So are the plates of provinces, on profiles and on paper.
  {
    name: 'sheets',
    test: /\/src\/features\/(places\/(Sheet|sheet)|profile\/)/,
    minShareCount: 2,
  },
  // What only profiles draw stays out of the first page.
  {
    name: 'charts',
    test: /\/src\/(?!.*(ectorGaps|nhabitant|ProfileChart))(app\/charts|features\/(map(?!\/Place(Table|Twin)|\/placeTable)|trends|ranking|sectors|distribution|matrix))\/(?!\w*Picture)/,
    minShareCount: 2,
  },
];

/** The first page names every other file: seven signs tell their versions apart, and cost it less than eight. */
const fileNames = {
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

/** What the entry itself imports, so that every page has it: no script that loads others later need name it. */
const atOnce = /\/(index|rolldown-runtime|common)-[^/]+[.]js$/;

/** Small scripts of what a gesture opens: fetched by the script that imports them, at the cost of a round trip there. */
const afterGesture =
  /\/(told|periods|scatterModel|yearsModel|nodeLabel|columnTitles|fieldTitles|receiptWords|placeWords|keptEditions|useSiteJson|tileGrid|placeTableModel|appVersion|ownMark|contents|addressKey|csvDialect|CopyBox|figureCodes|companionPath|nationalWords|loadCompanion|FormatButtons|workbookWords|readme|receiptAddress)-[^/]+[.]js$/;

/** What writes workbooks is told to zip in the worker it is in: see the module. */
const zipHere = fileURLToPath(new URL('src/engine/zipHere.ts', import.meta.url));

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), platePlugin(), referencePlugin()],
  resolve: { alias: [{ find: '../zip/zipToArrayBuffer.js', replacement: zipHere }] },
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:5]' } },
  build: {
    outDir: process.env.DIST ?? 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !atOnce.test(file) && !afterGesture.test(file)),
    },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups }, ...fileNames } },
  },
  worker: { format: 'es', plugins: () => [referencePlugin()] },
});
