import { useEffect, useState } from 'react';
import { whenIdle } from '../../state/whenIdle.ts';
import { linesAround, type NumberedLine } from './linesAround.ts';

/** More than this is not fetched for three lines: the file stays a link. */
const mostBytes = 1_000_000;

/** `withheld`: the site does not offer the file; `missing`: it could not be read here and now. */
export type SourceLines = readonly NumberedLine[] | 'awaited' | 'missing' | 'withheld';

/** A line of a file of this site and its neighbours, fetched once the page has settled; nothing is fetched for null. */
export function useSourceLines(address: string | null, line: number, bytes: number): SourceLines {
  const [lines, setLines] = useState<SourceLines>('awaited');
  useEffect(() => {
    const leaving = new AbortController();
    const fetchLines = async (): Promise<SourceLines> => {
      if (address === null || bytes > mostBytes) return 'missing';
      const response = await fetch(address, { redirect: 'error', signal: leaving.signal });
      const type = response.headers.get('content-type') ?? '';
      if (response.status === 404 || type.includes('html')) return 'withheld';
      if (!response.ok) return 'missing';
      const found = linesAround(await (await response.blob()).slice(0, mostBytes).text(), line);
      return found.length > 0 ? found : 'missing';
    };
    const settle = (found: SourceLines) => {
      if (!leaving.signal.aborted) setLines(found);
    };
    setLines('awaited');
    whenIdle(() => {
      if (!leaving.signal.aborted) void fetchLines().then(settle, () => settle('missing'));
    });
    return () => leaving.abort();
  }, [address, line, bytes]);
  return lines;
}
