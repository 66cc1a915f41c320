import type { FunderClass, RecipientKind, SectorCode } from '../../core/model/codelists.ts';
import type { Province, Reference } from '../../core/model/reference.ts';
import { fundersPerClass, sectorWeights } from './calibration.ts';
import { Random, weighted } from './random.ts';

export interface PlaceholderName {
  readonly fr: string;
  readonly ar: string;
}

export interface SimulatedRecipient {
  readonly names: PlaceholderName;
  readonly kind: RecipientKind;
  /** Fifteen digits with a prefix that no issued number has; `''` for one in three. */
  readonly ice: string;
  readonly province: Province;
  readonly sector: SectorCode;
}

const recipientNames = {
  association: ['Association simulée', 'جمعية محاكاة'],
  club: ['Club simulé', 'نادي محاكاة'],
  federation: ['Fédération simulée', 'جامعة محاكاة'],
  foundation: ['Fondation simulée', 'مؤسسة محاكاة'],
  cooperative: ['Coopérative simulée', 'تعاونية محاكاة'],
  staff_welfare: ['Œuvres sociales simulées', 'أعمال اجتماعية محاكاة'],
} as const satisfies Partial<Record<RecipientKind, readonly [string, string]>>;

const funderNames = {
  ministry: ['Ministère simulé', 'وزارة محاكاة'],
  public_body: ['Établissement public simulé', 'مؤسسة عمومية محاكاة'],
  special_account: ['Compte spécial simulé', 'حساب خصوصي محاكاة'],
  indh: ['Comité INDH simulé', 'لجنة تنمية محاكاة'],
  local_government: ['Collectivité simulée', 'جماعة ترابية محاكاة'],
} as const satisfies Record<FunderClass, readonly [string, string]>;

const kindOf = weighted<RecipientKind & keyof typeof recipientNames>([
  ['association', 80],
  ['club', 10],
  ['foundation', 4],
  ['federation', 4],
  ['cooperative', 2],
]);
const sectorOf = weighted(sectorWeights);

function numbered([fr, ar]: readonly [string, string], number: number, digits: number): PlaceholderName {
  const printed = String(number).padStart(digits, '0');
  return { fr: `${fr} ${printed}`, ar: `${ar} ${printed}` };
}

/** The numbered bodies of a simulated country: a number always stands for the same body. */
export class SimulatedParties {
  readonly #provinceOf: (random: Random) => Province;
  readonly #provinces: readonly Province[];

  constructor(
    reference: Reference,
    readonly seed: number,
  ) {
    this.#provinces = reference.provinces;
    this.#provinceOf = weighted(reference.provinces.map((province) => [province, province.population] as const));
  }

  recipient(number: number): SimulatedRecipient {
    const random = new Random(`${this.seed} recipient ${number}`);
    const kind = kindOf(random);
    const ice = random.next() < 1 / 3 ? '' : `99999${String(number).padStart(10, '0')}`;
    const sector = kind === 'club' ? 'sport' : sectorOf(random);
    return { names: numbered(recipientNames[kind], number, 4), kind, ice, province: this.#provinceOf(random), sector };
  }

  staffWelfare(number: number): SimulatedRecipient {
    const random = new Random(`${this.seed} staff welfare ${number}`);
    return {
      names: numbered(recipientNames.staff_welfare, number, 4),
      kind: 'staff_welfare',
      ice: `99998${String(number).padStart(10, '0')}`,
      province: this.#provinceOf(random),
      sector: 'professional',
    };
  }

  /** Local bodies and INDH committees are those of the recipient's province; the others are few and national. */
  funder(funderClass: FunderClass, province: Province, random: Random): PlaceholderName {
    const local = funderClass === 'local_government' || funderClass === 'indh';
    const number = local ? this.#provinces.indexOf(province) + 1 : random.between(1, fundersPerClass);
    return numbered(funderNames[funderClass], number, 2);
  }
}
