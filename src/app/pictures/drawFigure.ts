import { plate } from 'virtual:plate';
import type { SelectionFigureId } from '../../core/model/figures.ts';
import { loadCompanion, loadNationalTotals } from '../../features/aggregates/loadCompanion.ts';
import { regionOf } from '../../features/places/placesModel.ts';
import { loadSheet } from '../../features/places/regionSheets.ts';
import { languageFacts } from '../../i18n/languages.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { embeddedFaces, pageMeasure } from '../../ui/picture/browser.ts';
import { bodySheet, type Figure, framed, type Imprint } from '../../ui/picture/frame.ts';
import { written } from '../../ui/picture/mark.ts';
import { rasterised } from '../../ui/picture/raster.ts';
import type { Sheet } from '../../ui/picture/sheet.ts';
import type { FigureSubject } from '../figureProps.ts';
import { composeFigure } from './composeFigure.ts';
import type { Plates } from './drawer.ts';
import { imprintOf } from './imprint.ts';

export interface PictureSubject extends FigureSubject {
  /** Speaks the sentences of the other pages too, which the explore page loads on demand. */
  readonly speech: Omit<Voice, 'direction'>;
  /** Shows the same view again, of the same edition. */
  readonly address: string;
}

/**
 * A figure of the page as the text of one SVG that stands alone: fonts inside, light colours, and all that
 * must travel with the figure as part of the drawing. Only a browser can draw it: it measures the type.
 */
export async function drawFigure(id: SelectionFigureId, subject: PictureSubject): Promise<string> {
  const { speech, address } = subject;
  const plates = await platesFor(id, subject);
  return drawPicture(speech, (voice, sheet) => {
    const { figure, named } = composeFigure(id, subject, plates, voice, sheet);
    return { figure, imprint: imprintOf({ id, heading: figure.heading, named, address }, subject, voice) };
  });
}

/** Any figure with what it must carry, likewise, in the voice and on the sheet it is given. */
export async function drawPicture(
  speech: PictureSubject['speech'],
  compose: (voice: Voice, sheet: Sheet) => { readonly figure: Figure; readonly imprint: Imprint },
): Promise<string> {
  const measure = await pageMeasure();
  const { direction } = languageFacts[speech.language];
  const sheet = bodySheet({ direction, language: speech.language, measure });
  const { figure, imprint } = compose({ ...speech, direction }, sheet);
  const faces = await embeddedFaces(framed(figure, imprint, sheet, ''));
  return written(framed(figure, imprint, sheet, faces));
}

/** A picture as PNG, `scale` pixels to one of the design: 2 for screens and newspapers. */
export function toPng(svg: string, scale: number): Promise<Blob> {
  return rasterised(svg, scale);
}

async function platesFor(
  id: SelectionFigureId,
  { exploration: { about, edition }, view }: FigureSubject,
): Promise<Plates> {
  const byProvince = (id === 'map' && view.level === 'province') || id === 'compareMaps';
  return {
    plate,
    provinces: byProvince ? (await import('virtual:plate-provinces')).plate.provinces : null,
    sheet: id === 'provinces' && about ? await loadSheet(regionOf(about.subject)) : null,
    companion: id === 'publishedFigures' && about ? await loadCompanion(edition, about.subject) : null,
    totals: id === 'nationalTotals' ? await loadNationalTotals(edition) : null,
  };
}
