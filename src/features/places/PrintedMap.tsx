import { groundOf } from '../../ui/chart/areaPaint.ts';
import { Dotted, Hatched } from '../../ui/chart/Looks.tsx';
import styles from './PrintedMap.module.css';
import type { PlaceMark } from './placesModel.ts';
import { useSheet } from './regionSheets.ts';
import { Around, type SheetProps } from './Sheet.tsx';
import { SheetNames } from './SheetNames.tsx';

interface PrintedMapProps extends SheetProps {
  /** The map in one sentence. */
  readonly label: string;
}

/** The provinces of a region for paper: one drawing of lines, names included, at any size. */
export function PrintedMap({ region, peers, words, regionName, label }: PrintedMapProps) {
  const sheet = useSheet(region);
  if (!sheet) return null;
  const marks = new Map(peers.marks.map((mark) => [mark.subject.key, mark]));
  const looking = (look: PlaceMark['look']) =>
    sheet.provinces
      .filter(({ code }) => marks.get(code)?.look === look)
      .map(({ code, path }) => <path key={code} d={path} />);
  const [noList, few] = [looking('noList'), looking('few')];
  const size = { width: sheet.width, height: sheet.height };
  const current = sheet.provinces.find(({ code }) => marks.get(code)?.current);
  return (
    <svg className={styles.map} viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="img" aria-label={label}>
      <svg width={sheet.width} height={sheet.height} overflow="hidden" aria-hidden="true">
        <Around sheet={sheet} />
        {sheet.provinces.map(({ code, path }) => (
          <path key={code} d={path} className={styles.province} fill={fillOf(marks.get(code))} />
        ))}
        {noList.length > 0 && <Hatched {...size}>{noList}</Hatched>}
        {few.length > 0 && <Dotted {...size}>{few}</Dotted>}
        {sheet.provinces.map(({ code, path }) => (
          <path key={code} d={path} className={marks.get(code)?.n === 0 ? styles.bare : styles.edge} />
        ))}
        <path d={sheet.outline} className={current ? styles.region : styles.chosen} />
        {current && <path d={current.path} className={styles.casing} />}
        {current && <path d={current.path} className={styles.chosen} />}
        <SheetNames sheet={sheet} marks={marks} words={words} regionName={regionName} />
      </svg>
      <rect x=".5" y=".5" width={sheet.width - 1} height={sheet.height - 1} className={styles.frame} />
    </svg>
  );
}

function fillOf(mark: PlaceMark | undefined): string {
  return mark ? groundOf(mark) : 'var(--paper)';
}
