import type { Funder } from '../model/reference.ts';
import { slugify } from '../text/fold.ts';

/** Funders that scopes name otherwise than the reference table does: a whole scope, or what stands before its first dash. */
const known: Readonly<Record<string, string>> = {
  'Ministère de la Solidarité': 'ministere-de-la-solidarite-de-l-insertion-sociale-et-de-la-famille',
  'Ministère de la Justice': 'ministere-de-la-justice-et-des-libertes',
  'Ministère chargé des MRE': 'ministere-charge-des-mre-et-des-affaires-de-la-migration',
  DIDH: 'delegation-interministerielle-aux-droits-de-l-homme-didh',
  "DIDH / droits de l'Homme": 'delegation-interministerielle-aux-droits-de-l-homme-didh',
  IRCAM: 'institut-royal-de-la-culture-amazighe-ircam',
  'Commune de Zaïo': 'commune-de-zaio-nador',
  'Région Souss-Massa': 'conseil-de-la-region-souss-massa',
  'Région Souss-Massa / PRIM': 'conseil-de-la-region-souss-massa-prim-afd',
  'Région Tanger-Tétouan-Al Hoceima': 'conseil-de-la-region-tanger-tetouan-al-hoceima',
  'Région Marrakech-Safi': 'conseil-de-la-region-marrakech-safi',
  'Région Dakhla-Oued Eddahab': 'conseil-de-la-region-dakhla-oued-eddahab',
  'Ambassade de France': 'ambassade-de-france-au-maroc',
  'Union européenne – Moucharaka Mouwatina': 'union-europeenne-programme-moucharaka-mouwatina-unops',
  "Fonds d'appui à la promotion de la représentativité des femmes":
    'ministere-de-l-interieur-fonds-d-appui-a-la-promotion-de-la-representativite-des-femmes',
  "INDH préfecture d'Agadir Ida-Outanane": 'indh-comite-provincial-du-developpement-humain-de-agadir-ida-outanane',
  'INDH Tata': 'indh-comite-provincial-du-developpement-humain-de-tata',
  'INDH Nador': 'indh-comite-provincial-du-developpement-humain-de-nador',
};

const committee = /^INDH (?:province|préfecture) (d.+)$/;

/** The slug of the funder a scope speaks of; null for one that the reference table does not have. Never guessed. */
export function funderOfScope(scope: string, funders: readonly Pick<Funder, 'slug'>[]): string | null {
  const [body = scope] = scope.split(' – ');
  const [, ofProvince] = committee.exec(body) ?? [];
  const candidates = [
    known[scope],
    known[body],
    slugify(scope),
    slugify(body),
    ofProvince && slugify(`INDH Comité provincial du développement humain ${ofProvince}`),
  ];
  return candidates.find((slug) => funders.some((funder) => funder.slug === slug)) ?? null;
}

/** {@link funderOfScope} over one table of funders, each scope looked up once. */
export function scopeLookup(funders: readonly Pick<Funder, 'slug'>[]): (scope: string) => string | null {
  const found = new Map<string, string | null>();
  return (scope) => {
    const met = found.get(scope);
    if (met !== undefined) return met;
    const slug = funderOfScope(scope, funders);
    found.set(scope, slug);
    return slug;
  };
}
