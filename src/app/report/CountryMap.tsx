import { plate } from 'virtual:plate';
import { isComplete } from '../../core/edition/edition.ts';
import { mapModel } from '../../features/map/mapModel.ts';
import { mapPicture } from '../../features/map/mapPicture.ts';
import { outlierNote } from '../../features/map/outlierModel.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PictureView } from '../../ui/picture/PictureView.tsx';
import type { Sheet } from '../../ui/picture/sheet.ts';
import { choosesPlace, ofCountry } from '../figures/everyPlace.ts';
import styles from './Report.module.css';
import type { ReportProps } from './reportProps.ts';

/** Width of the drawing, pixels of the picture: its type is a little smaller on paper. */
const width = 780;

/** Mean width of a letter against its size; no letter is measured, since paper does not wait for a drawing surface. */
const letter = 0.56;

/** The twelve regions, with the classes, what is off the map and what must be said of its colours. */
export function CountryMap({ exploration, view, reference }: ReportProps) {
  const voice = useLocale();
  const { result, edition, overview } = exploration;
  const regional = { ...view, level: 'region' as const };
  const model = mapModel({ result, baseline: overview, view: regional, edition, reference });
  const sheet: Sheet = {
    width,
    direction: voice.direction,
    language: voice.language,
    measure: (text, size) => text.length * size * letter,
  };
  const figure = mapPicture(
    {
      model,
      plate,
      shapes: plate.regions,
      kind: edition.kind,
      partial: !isComplete(edition),
      bases: view.filter.clauses.basis ?? [],
      outlier: outlierNote(model, result.outliers),
    },
    voice,
    sheet,
  );
  const everyPlace = choosesPlace(view.filter) ? voice.t('everyPlace.report', ofCountry(result, voice)) : '';
  return (
    <figure className={`${styles.section} ${styles.map}`}>
      <h2>{figure.heading}</h2>
      <p className={styles.note}>{[everyPlace, figure.warning ?? '', figure.finding, ...figure.notes].join(' ')}</p>
      <PictureView drawing={figure.drawing} sheet={sheet} label={figure.finding} />
    </figure>
  );
}
