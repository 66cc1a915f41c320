type Node = Readonly<Record<string, unknown>>;

/** What the shapes of DCAT-AP 3.0.1 ask the value of a property to be, of the properties our catalogue has. */
const ranges: Readonly<Record<string, string>> = {
  'dcat:contactPoint': 'vcard:Kind',
  'dcat:dataset': 'dcat:Dataset',
  'dcat:distribution': 'dcat:Distribution',
  'dcat:landingPage': 'foaf:Document',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:theme': 'skos:Concept',
  'dcat:themeTaxonomy': 'skos:ConceptScheme',
  'dct:accessRights': 'dct:RightsStatement',
  'dct:format': 'dct:MediaTypeOrExtent',
  'dct:language': 'dct:LinguisticSystem',
  'dct:license': 'dct:LicenseDocument',
  'dct:publisher': 'foaf:Agent',
  'dct:source': 'dcat:Dataset',
  'dct:spatial': 'dct:Location',
  'dct:temporal': 'dct:PeriodOfTime',
  'spdx:algorithm': 'spdx:ChecksumAlgorithm',
  'spdx:checksum': 'spdx:Checksum',
};

/** Properties whose value is not said to be of the class they ask for, here or where the same node is described. */
export function outOfRange(nodes: readonly Node[]): readonly string[] {
  const classes = new Map(
    nodes.flatMap((node) => (node['@id'] && node['@type'] ? [[node['@id'], node['@type']]] : [])),
  );
  const amiss = nodes.flatMap((node) =>
    Object.entries(ranges).filter(([property, asked]) =>
      [node[property] ?? []].flat().some((value) => classOf(value, classes) !== asked),
    ),
  );
  return [...new Set(amiss.map(([property]) => property))];
}

function classOf(value: unknown, classes: ReadonlyMap<unknown, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const node: Node = { ...value };
  return node['@type'] ?? classes.get(node['@id']);
}
