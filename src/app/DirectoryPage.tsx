import { Directory } from '../features/directory/Directory.tsx';
import type { BodyProps } from './bodyProps.ts';

/** Every region, province, sector, funder or recipient of the selection, one line each. */
export function DirectoryPage({ exploration, reference, notices }: BodyProps) {
  const { page, directory, result } = exploration;
  if (page.kind !== 'directory' || !directory) return notices;
  return (
    <>
      <Directory of={page.of} rows={directory} result={result} reference={reference} />
      {notices}
    </>
  );
}
