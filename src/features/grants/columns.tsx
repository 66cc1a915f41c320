import type { ReactNode } from 'react';
import type { EditionKind } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import { isWebAddress } from '../../core/model/webAddress.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import type { ListColumn } from '../../core/view/viewState.ts';
import type { Translator } from '../../i18n/i18n.ts';
import { areaName, pickName, sectorName } from '../../i18n/names.ts';
import type { Locale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Published } from '../../ui/Published.tsx';
import styles from './GrantTable.module.css';

export interface CellSpeech extends Locale {
  readonly t: Translator['t'];
  readonly reference: Reference;
  readonly editionKind: EditionKind;
}

/** What a cell of the list shows: names and purposes as published, in their own direction, leading to their pages. */
export function cellOf(column: ListColumn, row: GrantRow, speech: CellSpeech): ReactNode {
  const { t, format, language } = speech;
  switch (column) {
    case 'amount':
      return <bdi className={styles.amount}>{format.decimal(row.counted / 100, row.counted % 100 === 0 ? 0 : 2)}</bdi>;
    case 'recipient':
      return row.recipientName || row.recipientNameAr ? (
        <Named of="recipient" row={row} name={pickName(row.recipientName, row.recipientNameAr, language)} />
      ) : (
        <Unstated text={t('grants.recipientNotNamed')} />
      );
    case 'purpose':
      return row.purpose ? <Published text={row.purpose} /> : <Unstated text={t('codes.none')} />;
    case 'funder':
      return <Named of="funder" row={row} name={pickName(row.funderName, row.funderNameAr, language)} />;
    case 'programme':
      return <Published text={[row.programme, row.session].filter(Boolean).join(' · ')} />;
    case 'year':
      return row.year ? <Year row={row} speech={speech} /> : <Unstated text={t('grants.yearNotStated')} />;
    case 'region':
      return regionCell(row, speech);
    case 'province':
      return provinceCell(row, speech);
    case 'sector':
      return sectorCell(row, speech);
    case 'status':
      return t(`codes.status.${(row.status || 'none') as 'paid'}`);
    case 'basis':
      return t(`codes.basis.${(row.basis || 'none') as 'seat'}`);
    case 'source':
      return <Source row={row} speech={speech} />;
  }
}

/** A name that leads to the page of what it names; the name alone where the row has no key for it. */
function Named({ of, row, name }: { readonly of: SubjectKind; readonly row: GrantRow; readonly name: string }) {
  const text = <Published text={name} />;
  return row[of] === '' ? text : <PageLink to={{ kind: 'profile', subject: { of, key: row[of] } }}>{text}</PageLink>;
}

function Unstated({ text }: { readonly text: string }) {
  return <span className={styles.unstated}>{text}</span>;
}

function Year({ row, speech }: { readonly row: GrantRow; readonly speech: CellSpeech }) {
  const inferred = row.yearBasis !== '' && row.yearBasis !== 'printed';
  return (
    <bdi>
      {row.year}
      {inferred && <abbr title={speech.t(`codes.yearBasis.${row.yearBasis as 'inferred'}`)}> ≈</abbr>}
    </bdi>
  );
}

function Source({ row, speech }: { readonly row: GrantRow; readonly speech: CellSpeech }) {
  const name = row.sourcePublisher || speech.t('grants.fileLine', { file: row.file, line: row.line });
  if (!isWebAddress(row.sourceUrl)) return <Published text={name} />;
  return (
    <a href={row.sourceUrl} target="_blank" rel="noopener noreferrer">
      <Published text={name} />
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> {speech.t('grants.opensNewPage')}</span>
    </a>
  );
}

function regionCell(row: GrantRow, { t, language, reference }: CellSpeech): ReactNode {
  const region = reference.regions.find((r) => r.code === row.region);
  if (region) return <Named of="region" row={row} name={areaName(region.names, language)} />;
  if (row.region === '') return <Unstated text={t('codes.place.none')} />;
  return t(`codes.place.${row.region as 'abroad'}`);
}

function provinceCell(row: GrantRow, { t, language, reference }: CellSpeech): ReactNode {
  const province = reference.provinces.find((p) => p.code === row.province);
  if (!province) return <Unstated text={t('codes.place.none')} />;
  return <Named of="province" row={row} name={areaName(province.names, language)} />;
}

function sectorCell(row: GrantRow, { t, language, reference }: CellSpeech): ReactNode {
  const sector = reference.sectors.find((s) => s.code === row.sector);
  if (!sector) return <Unstated text={t('codes.none')} />;
  return <Named of="sector" row={row} name={sectorName(sector, language)} />;
}
