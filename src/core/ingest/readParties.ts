import type { Field } from './fields.ts';
import { demandsForm, eatenById, hasIdForm, IdentityLedger } from './identifiers.ts';
import { isNaturalPerson } from './naturalPerson.ts';
import { type KnownFunder, recipientKey, recipientSlug } from './organisations.ts';
import type { RowView } from './rowView.ts';

export interface RecipientReading {
  /** As printed; `''` where none is printed or a natural person was masked. */
  readonly name: string;
  readonly nameAr: string;
  readonly ice: string;
  readonly registration: string;
  readonly slug: string;
}

/** Reads who gives and who receives, row after row of one file: spellings and ids are compared as they come. */
export class PartiesReader {
  readonly #funders = new IdentityLedger();
  readonly #recipients = new IdentityLedger();
  readonly #slugs = new Map<string, string>();

  constructor(readonly findFunder: (name: string) => KnownFunder) {}

  funder(row: RowView): KnownFunder {
    const name = row.cell('funder_name');
    const id = joinableId(row, 'funder_id', name !== '');
    for (const code of this.#funders.note(name, id)) row.report(code, code === 'I04' ? 'funder_id' : 'funder_name');
    return name === '' ? { slug: '', class: '' } : this.findFunder(name);
  }

  /** `kind` is the codelist value, `''` if not stated; `region` the row's own. */
  recipient(row: RowView, kind: string, region: string): RecipientReading {
    const name = row.cell('recipient_name');
    const nameAr = row.cell('recipient_name_ar');
    if (isNaturalPerson(name, kind) || isNaturalPerson(nameAr, kind)) {
      row.reportCell('P02', name === '' ? 'recipient_name_ar' : 'recipient_name', '…');
      return { name: '', nameAr: '', ice: '', registration: '', slug: '' };
    }
    const ice = joinableId(row, 'recipient_ice', true);
    for (const code of this.#recipients.note(name, ice))
      row.report(code, code === 'I04' ? 'recipient_ice' : 'recipient_name');
    this.#checkRegistration(row);
    const known = name || nameAr;
    const slug = known === '' && ice === '' ? '' : this.#slugOf(known, ice, region);
    return { name, nameAr, ice: row.cell('recipient_ice'), registration: row.cell('recipient_reg_no'), slug };
  }

  #checkRegistration(row: RowView): void {
    const cell = row.cell('recipient_reg_no');
    if (cell === '') return;
    const eaten = eatenById(cell);
    const heading = row.heading('recipient_reg_no');
    if (eaten !== null) row.report(eaten, 'recipient_reg_no');
    else if (demandsForm(heading) && !hasIdForm(cell, heading)) row.report('I03', 'recipient_reg_no');
  }

  #slugOf(name: string, ice: string, region: string): string {
    const printed = ice === '' ? `${name}|${region}` : ice;
    let slug = this.#slugs.get(printed);
    if (slug === undefined) {
      slug = recipientSlug(recipientKey(name, ice, region));
      this.#slugs.set(printed, slug);
    }
    return slug;
  }
}

/** An id that may join records: whole and of the right form; else `''` after telling what is wrong with it. */
function joinableId(row: RowView, field: Extract<Field, 'funder_id' | 'recipient_ice'>, checked: boolean): string {
  const cell = row.cell(field);
  if (cell === '' || !checked) return '';
  const eaten = eatenById(cell);
  if (eaten !== null) {
    row.report(eaten, field);
    return '';
  }
  const bare = cell.replace(/^MA-ICE-/, '');
  if (hasIdForm(bare, row.heading(field))) return bare.replace(/\s/g, '');
  row.report('I03', field);
  return field === 'funder_id' ? cell : '';
}
