import type { ReactNode } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import { editionFolder } from '../../core/edition/editionFolder.ts';
import { isWebAddress } from '../../core/model/webAddress.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useBase } from '../../state/pageLink.tsx';
import { Facts } from './Facts.tsx';
import { LinesAround } from './LinesAround.tsx';
import styles from './Section.module.css';
import { useSourceLines } from './useSourceLines.ts';

interface ProvenanceProps {
  readonly row: GrantRow;
  readonly edition: Edition;
}

/** The file and line of the grant, and the page it was read on. */
export function Provenance({ row, edition }: ProvenanceProps) {
  const { t, format } = useLocale();
  const base = useBase();
  const file = edition.kind === 'own' ? undefined : edition.files.find(({ path }) => path === row.file);
  const address = file ? `${base}data/editions/${editionFolder(edition)}/${file.path}` : null;
  const lines = useSourceLines(address, row.line, file?.bytes ?? 0);
  const ours: [string, ReactNode][] = [
    [t('source.file'), <FileName key="file" name={row.file} address={lines === 'withheld' ? null : address} />],
    [t('source.line'), <bdi key="line">{format.integer(row.line)}</bdi>],
  ];
  if (file) {
    const words = t('record.editionOf', { name: t(`app.edition.${edition.kind}`), date: format.date(edition.date) });
    ours.push([t('record.edition'), words], ['sha256', <Mono key="hash">{file.sha256.replace('sha256:', '')}</Mono>]);
  }
  return (
    <section className={styles.section}>
      <h2>{t('source.title')}</h2>
      <Facts facts={[...ours, ...theirs(row, { t, format })]} />
      {edition.kind === 'own' && <p className={styles.quiet}>{t('source.ownFile')}</p>}
      {file && <LinesAround lines={lines} file={file.path} line={row.line} />}
    </section>
  );
}

/** What the row says of the page it was read on. */
function theirs(row: GrantRow, { t, format }: Pick<ReturnType<typeof useLocale>, 't' | 'format'>) {
  const kind = (['publisher', 'republished'] as const).find((code) => code === row.sourceKind);
  const transcription = (['verbatim', 'partial'] as const).find((code) => code === row.transcription);
  const facts: [string, ReactNode][] = [];
  if (row.sourceUrl) facts.push([t('source.page'), <SourcePage key="page" row={row} />]);
  if (row.sourcePublisher)
    facts.push([t('source.publisher'), <bdi key="publisher">{withoutBidiControls(row.sourcePublisher)}</bdi>]);
  if (row.sourceDate) facts.push([t('source.date'), format.date(row.sourceDate)]);
  if (kind) facts.push([t('record.kindOfSource'), t(`record.sourceKind.${kind}`)]);
  if (transcription) facts.push([t('source.transcribed'), t(`source.transcription.${transcription}`)]);
  return facts;
}

/** Only a web address is a link. */
function SourcePage({ row: { sourceUrl, sourceTitle } }: { readonly row: GrantRow }) {
  const { t } = useLocale();
  if (!isWebAddress(sourceUrl)) return <bdi>{sourceUrl}</bdi>;
  return (
    <>
      {sourceTitle && <bdi>{withoutBidiControls(sourceTitle)}</bdi>}{' '}
      <a href={sourceUrl} target="_blank" rel="noopener noreferrer" dir="ltr" className={styles.mono}>
        {sourceUrl}
        <span className="visually-hidden"> {t('grants.opensNewPage')}</span>
      </a>
    </>
  );
}

function FileName({ name, address }: { readonly name: string; readonly address: string | null }) {
  if (!address) return <Mono>{name}</Mono>;
  return (
    <a href={address} dir="ltr" className={styles.mono}>
      {name}
    </a>
  );
}

function Mono({ children }: { readonly children: string }) {
  return (
    <bdi dir="ltr" className={styles.mono}>
      {children}
    </bdi>
  );
}
