import type { PlateArea, RegionSheet } from '../../core/geo/plate.ts';
import { PageLink } from '../../state/pageLink.tsx';
import { areaPaint } from '../../ui/chart/areaPaint.ts';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import type { Peers, PlaceMark } from './placesModel.ts';
import type { PlaceWords } from './placeWords.ts';
import styles from './RegionMap.module.css';
import { useSheet } from './regionSheets.ts';
import { SheetNames } from './SheetNames.tsx';

export interface SheetProps {
  /** Code of the region whose provinces are the peers. */
  readonly region: string;
  readonly peers: Peers;
  readonly words: PlaceWords;
  /** Names a region by its code. */
  readonly regionName: (code: string) => string;
}

const prefix = 'sheet';
const shapeId = (code: string): string => `${prefix}-${code.replace('.', '-')}`;

/** The drawn sheet: the region's provinces, each a link to its page, and lines and names of what lies around. */
export function Sheet({ region, peers, words, regionName }: SheetProps) {
  const sheet = useSheet(region);
  if (!sheet) return null;
  const marks = new Map(peers.marks.map((mark) => [mark.subject.key, mark]));
  const current = sheet.provinces.find(({ code }) => marks.get(code)?.current);
  return (
    <>
      <svg role="none" className={styles.sheet} viewBox={`0 0 ${sheet.width} ${sheet.height}`}>
        <LookPatterns prefix={prefix} scale={1} />
        <Around sheet={sheet} />
        {sheet.provinces.map((shape) => (
          <Province key={shape.code} shape={shape} mark={marks.get(shape.code)} words={words} />
        ))}
        <path d={sheet.outline} className={current ? styles.region : styles.chosen} vectorEffect="non-scaling-stroke" />
        {current && <path d={current.path} className={styles.casing} vectorEffect="non-scaling-stroke" />}
        {current && <path d={current.path} className={styles.chosen} vectorEffect="non-scaling-stroke" />}
      </svg>
      <SheetNames sheet={sheet} marks={marks} words={words} regionName={regionName} />
    </>
  );
}

/** The lines of what lies around a region. */
export function Around({ sheet: { lines, landBorder, coast } }: { readonly sheet: RegionSheet }) {
  return (
    <g className={styles.around}>
      <path d={lines} className={styles.regions} vectorEffect="non-scaling-stroke" />
      <path d={landBorder} className={styles.border} vectorEffect="non-scaling-stroke" />
      <path d={coast} className={styles.coast} vectorEffect="non-scaling-stroke" />
    </g>
  );
}

interface ProvinceProps {
  readonly shape: PlateArea;
  readonly mark: PlaceMark | undefined;
  readonly words: PlaceWords;
}

function Province({ shape: { code, path }, mark, words }: ProvinceProps) {
  if (!mark) return null;
  const drawn = (
    <>
      <path
        id={shapeId(code)}
        d={path}
        className={mark.look === 'zero' ? styles.zero : styles.province}
        fill={areaPaint(mark, prefix)}
        vectorEffect="non-scaling-stroke"
      />
      {mark.look === 'few' && <path d={path} fill={`url(#${prefix}-few)`} />}
    </>
  );
  if (mark.current) return <g>{drawn}</g>;
  return (
    <PageLink to={{ kind: 'profile', subject: mark.subject }} className={styles.link} label={words.spoken(mark)}>
      <title>{words.spoken(mark)}</title>
      {drawn}
    </PageLink>
  );
}
