import type { Import, Module } from './moduleGraph.ts';

/** One import that a rule forbids. */
export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface Rule {
  readonly name: string;
  /** Which modules the rule speaks of. */
  readonly of: RegExp;
  readonly except?: RegExp;
  readonly forbids: (edge: Import, from: string) => boolean;
}

/** For each folder of src: what it may import of ours besides its own modules. */
const mayImport: Readonly<Record<string, RegExp>> = {
  core: /^$/,
  engine: /^src\/core\//,
  i18n: /^src\/core\/model\//,
  ui: /^src\/(i18n|styles)\//,
  offline: /^src\/i18n\/(languages|messages\/offline)[.]ts$/,
  state: /^src\/(core\/|i18n\/|(engine\/(client|protocol)|offline\/protocol)[.]ts)/,
  features: /^src\/(core|state|ui|i18n|styles)\//,
  app: /^src\/(core|engine|features|i18n|state|styles|ui)\//,
  cli: /^src\/((core|engine|i18n)\/|app\/(receiptWords|callsReceiptWords|figuresReceiptWords)[.]ts$)/,
  build: /^src\/(core|engine|i18n|cli|offline)\//,
};

/** For each package that one place owns: where that place is. */
const owners: Readonly<Record<string, { readonly packages: RegExp; readonly owner: RegExp }>> = {
  papaparse: { packages: /^papaparse$/, owner: /^src\/core\/ingest\/parseCsv[.]ts$/ },
  'maplibre-gl': { packages: /^maplibre-gl$/, owner: /^src\/features\/map\// },
  turf: { packages: /^@turf\//, owner: /^src\/core\/geo\// },
  i18next: { packages: /^i18next$/, owner: /^src\/i18n\// },
  'react-i18next': { packages: /^react-i18next$/, owner: /^src\/i18n\/react[.]tsx$/ },
  workbox: { packages: /^workbox-/, owner: /^src\/offline\// },
  'd3-sankey': { packages: /^d3-sankey$/, owner: /^src\/features\/flows\// },
};

/** The packages that only a page's views may use. */
export const reactPackages = /^(react|react-dom|react-i18next|@tanstack\/react-.+)$/;

function ours({ kind, target }: Import): boolean {
  return kind !== 'package' && kind !== 'node' && target.startsWith('src/');
}

function folderRule([folder, allowed]: [string, RegExp]): Rule {
  const own = `src/${folder}/`;
  return {
    name: `${folder}-keeps-to-its-imports`,
    of: new RegExp(`^${own}`),
    except: /^src\/build\/(prerender|printedData|pageHead|linkedData|linkedGrant|linkedCall|renderer|social\/.+)[.]ts$/,
    forbids: (edge) => {
      const idsOnly = folder === 'i18n' && edge.typeOnly && edge.target.startsWith('src/core/');
      return ours(edge) && !edge.target.startsWith(own) && !allowed.test(edge.target) && !idsOnly;
    },
  };
}

function ownerRule([name, { packages, owner }]: [string, { packages: RegExp; owner: RegExp }]): Rule {
  return {
    name: `${name}-has-one-owner`,
    of: /^src\//,
    except: owner,
    forbids: ({ kind, target }) => kind === 'package' && packages.test(target),
  };
}

/** A stage of core that may see no core module but those `allowed` names. */
function stageRule(name: string, of: RegExp, allowed: RegExp): Rule {
  return { name, of, forbids: ({ target }) => target.startsWith('src/core/') && !allowed.test(target) };
}

function featureOf(path: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1];
}

const rules: readonly Rule[] = [
  ...Object.entries(mayImport).map(folderRule),
  ...Object.entries(owners).map(ownerRule),
  stageRule('model-knows-no-later-stage', /^src\/core\/model\//, /^src\/core\/model\//),
  stageRule('table-knows-no-later-stage', /^src\/core\/table\//, /^src\/core\/(model|table)\//),
  stageRule('query-and-view-never-see-ingest', /^src\/core\/(query|view)\//, /^src\/core\/(?!ingest\/)/),
  {
    name: 'features-never-import-each-other',
    of: /^src\/features\//,
    forbids: ({ target }, from) => featureOf(target) !== undefined && featureOf(target) !== featureOf(from),
  },
  {
    name: 'main-mounts-the-app-only',
    of: /^src\/main[.]tsx$/,
    forbids: (edge) => ours(edge) && !/^src\/(app|styles)\//.test(edge.target),
  },
  {
    name: 'nobody-imports-build',
    of: /^src\//,
    except: /^src\/build\//,
    forbids: ({ target }) => target.startsWith('src/build/'),
  },
  {
    name: 'core-and-engine-know-no-react',
    of: /^src\/(core|engine)\//,
    forbids: ({ kind, target }) => kind === 'package' && reactPackages.test(target),
  },
  {
    name: 'node-only-in-cli-and-build',
    of: /^src\//,
    except: /^src\/(cli|build)\//,
    forbids: ({ kind }) => kind === 'node',
  },
  { name: 'no-missing-modules', of: /^src\//, forbids: ({ kind }) => kind === 'missing' },
];

/** Every rule by name, those about paths through several modules included. */
export const importRuleNames: readonly string[] = [
  ...rules.map(({ name }) => name),
  'page-uses-no-development-package',
  'cli-never-reaches-react',
  'no-cycles',
];

/** Each import that breaks a rule on who may import whom; `shipped` names the packages a page may use. */
export function breaches(modules: readonly Module[], shipped: ReadonlySet<string>): readonly Breach[] {
  const inPage: Rule = {
    name: 'page-uses-no-development-package',
    of: /^src\//,
    except: /^src\/(cli|build)\//,
    forbids: ({ kind, target, typeOnly }) => kind === 'package' && !typeOnly && !shipped.has(target),
  };
  return modules.flatMap(({ path, imports }) =>
    [...rules, inPage]
      .filter(({ of, except }) => of.test(path) && !except?.test(path))
      .flatMap(({ name, forbids }) =>
        imports.filter((edge) => forbids(edge, path)).map((edge) => ({ rule: name, from: path, to: edge.target })),
      ),
  );
}
