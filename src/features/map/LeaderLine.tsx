import { plate } from 'virtual:plate';
import { seaTick } from '../../core/geo/seaNames.ts';
import { across, down } from './Labels.tsx';
import styles from './PlateView.module.css';

/** Where the line bends, and where the note begins: the empty land to the south-east. */
const bend = { x: 555.5, y: 402 };
const noteTop = 506;

/** Below what is written inside an area. */
const underName = 30;

/** From an area to the note that speaks of it. */
export function LeaderLine({ from }: { readonly from: string }) {
  const area = plate.regions.find(({ code }) => code === from);
  if (!area) return null;
  const x = across(area.label[0]);
  const y = down(area.label[1] + (seaTick(area) ? 0 : underName));
  return (
    <svg className={styles.leader} width="100%" height="100%" aria-hidden="true">
      <line x1={x} y1={y} x2={across(bend.x)} y2={down(bend.y)} />
      <line x1={across(bend.x)} y1={down(bend.y)} x2={across(bend.x)} y2={down(noteTop)} />
      <circle cx={x} cy={y} r="3.2" />
    </svg>
  );
}
