import type { Descriptor, Resource } from './descriptor.ts';

/** A file made from the files of an edition. */
export interface DerivedFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: 'parquet' | 'geojson';
  readonly mediatype: string;
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
}

/** A text in the languages it is known in. */
export type Texts = Readonly<Record<string, string>>;

export interface CatalogueOptions {
  /** Address of the packed folder, with a slash at its end; `''` where it is not known: addresses are then relative. */
  readonly address: string;
  /** What to know of a file before using it: what it covers, in words. */
  readonly describes: (resource: Resource) => Texts;
  /** What to know of the files made from all of them. */
  readonly describesDerived: Texts;
}

type Node = Readonly<Record<string, unknown>>;

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const authority = 'http://publications.europa.eu/resource/authority';
const government = `${authority}/data-theme/GOVE`;
/** The themes of European portals, and the one of them that is used, named where a reader has not loaded the list. */
const themes: Node = {
  '@id': `${authority}/data-theme`,
  '@type': 'skos:ConceptScheme',
  'dct:title': texts({ en: 'Data theme' }),
  'skos:hasTopConcept': {
    '@id': government,
    '@type': 'skos:Concept',
    'skos:prefLabel': texts({ en: 'Government and public sector', fr: 'Gouvernement et secteur public' }),
  },
};
const fileTypes = { csv: 'CSV', parquet: 'PARQUET', geojson: 'GEOJSON' } as const;

/**
 * The DCAT-AP 3 catalogue of an edition as JSON-LD: a dataset for each published file, and one for the files made from
 * all of them. Catalogue, datasets and distributions carry every property that DCAT-AP makes mandatory (title,
 * description, publisher; access address), and those of the recommended ones that a descriptor states. Every node says
 * its class, entries of authority lists too: the shapes of DCAT-AP ask for it, and a validator need not load the lists.
 */
export function dcatCatalog(descriptor: Descriptor, derived: readonly DerivedFile[], options: CatalogueOptions): Node {
  const { version, title, titleAr, resources } = descriptor;
  const titles = texts({ fr: title, ar: titleAr });
  const publisher = agent(publisherOf(resources) ?? { fr: title, ar: titleAr });
  const description = texts(options.describesDerived);
  const frame = { ...contactOf(descriptor), 'dct:publisher': publisher, 'dct:modified': day(version) };
  const whole = {
    ...frame,
    ...datasetNode(`${options.address}#edition`),
    'dct:title': titles,
    'dct:description': description,
    'dcat:distribution': derived.map((file) => distribution(file, options.address, licenceOf(resources[0]))),
  };
  return {
    '@context': context,
    '@id': `${options.address}catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    ...frame,
    'dct:title': titles,
    'dct:description': description,
    'dct:language': ['FRA', 'ARA'].map((code) => entry(`language/${code}`, 'dct:LinguisticSystem')),
    'dcat:themeTaxonomy': themes,
    'dcat:dataset': [
      ...resources.map((resource) => fileDataset(resource, frame, options)),
      ...(derived.length > 0 ? [whole] : []),
    ],
  };
}

function fileDataset(resource: Resource, frame: Node, { address, describes }: CatalogueOptions): Node {
  const { name, title, titleAr, publisher, coverage, sources } = resource;
  return {
    ...frame,
    ...datasetNode(`${address}#${name}`),
    'dct:title': texts({ fr: title, ar: titleAr }),
    'dct:description': texts(describes(resource)),
    'dct:publisher': agent(publisher.fr === '' && publisher.ar === '' ? { fr: title, ar: titleAr } : publisher),
    'dct:identifier': resource.hash,
    ...(/^\d{4}$/.test(coverage.year) ? { 'dct:temporal': yearPeriod(coverage.year) } : {}),
    ...(sources.length > 0
      ? { 'dcat:landingPage': sources.map(({ path }) => ({ '@id': path, '@type': 'foaf:Document' })) }
      : {}),
    'dcat:distribution': [
      distribution({ ...resource, format: 'csv', mediatype: 'text/csv' }, address, licenceOf(resource)),
    ],
  };
}

/** An entry of the authority lists of the Publications Office. */
function entry(path: string, type: string): Node {
  return { '@id': `${authority}/${path}`, '@type': type };
}

function datasetNode(id: string): Node {
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dcat:theme': [{ '@id': government }],
    'dct:spatial': entry('country/MAR', 'dct:Location'),
    'dct:accessRights': entry('access-right/PUBLIC', 'dct:RightsStatement'),
  };
}

interface Distributed {
  readonly path: string;
  readonly title: string;
  readonly format: keyof typeof fileTypes;
  readonly mediatype: string;
  readonly bytes: number;
  readonly hash: string;
}

function distribution(file: Distributed, address: string, licence: Node): Node {
  const at = { '@id': `${address}${file.path.split('/').map(encodeURIComponent).join('/')}` };
  return {
    '@type': 'dcat:Distribution',
    'dct:title': file.title,
    'dcat:accessURL': at,
    'dcat:downloadURL': at,
    'dct:format': entry(`file-type/${fileTypes[file.format]}`, 'dct:MediaTypeOrExtent'),
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${file.mediatype}`,
      '@type': 'dct:MediaType',
    },
    'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256', '@type': 'spdx:ChecksumAlgorithm' },
      'spdx:checksumValue': { '@value': file.hash.slice('sha256:'.length), '@type': 'xsd:hexBinary' },
    },
    ...licence,
  };
}

function licenceOf(resource: Resource | undefined): Node {
  const [licence] = resource?.licenses ?? [];
  if (!licence) return {};
  const { name, path, title } = licence;
  const document = { '@type': 'dct:LicenseDocument', 'dct:title': typeof title === 'string' ? title : name };
  return { 'dct:license': typeof path === 'string' ? { '@id': path, ...document } : document };
}

/** The publisher of all the files, where they have one. */
function publisherOf(resources: readonly Resource[]): Resource['publisher'] | undefined {
  const [first] = resources;
  const same = resources.every(({ publisher }) => publisher.fr === first?.publisher.fr);
  return same && first && first.publisher.fr !== '' ? first.publisher : undefined;
}

function agent(names: { readonly fr: string; readonly ar: string }): Node {
  return { '@type': 'foaf:Agent', 'foaf:name': texts({ fr: names.fr, ar: names.ar }) };
}

function contactOf({ contact }: Descriptor): Node {
  if (typeof contact !== 'string') return {};
  return { 'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:hasEmail': { '@id': `mailto:${contact}` } } };
}

function yearPeriod(year: string): Node {
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(`${year}-01-01`), 'dcat:endDate': day(`${year}-12-31`) };
}

function day(iso: string): Node {
  return { '@value': iso, '@type': 'xsd:date' };
}

function texts(known: Texts): Node[] {
  const said = Object.entries(known).filter(([, text]) => text !== '');
  return said.map(([language, text]) => ({ '@value': text, '@language': language }));
}
