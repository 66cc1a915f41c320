import type { Edition } from '../../core/edition/edition.ts';
import { type FigureId, isPublishedFigure, pairFigureIds, type SelectionFigureId } from '../../core/model/figures.ts';
import { licenceOf } from '../../i18n/licence.ts';
import { ownMark } from '../../i18n/ownMark.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Imprint, ImprintLine } from '../../ui/picture/frame.ts';
import type { FigureSubject } from '../figureProps.ts';
import { editionLine } from '../figures/editionLine.ts';
import { everyPlaceNote } from '../figures/everyPlace.ts';
import { tellOf } from '../figures/tellOf.ts';
import { tellSelection } from '../figures/told.ts';
import { markOutline } from '../Mark.tsx';

interface Printed {
  readonly id: SelectionFigureId;
  readonly heading: string;
  /** The selection the figure shows, in words; empty when nothing is chosen. */
  readonly named: string;
  readonly address: string;
}

/**
 * What a picture must carry beside its figure: selection, caveats, source, edition, terms and address. The headline of
 * two selections is how they differ, above what is measured.
 */
export function imprintOf({ id, heading, named, address }: Printed, subject: FigureSubject, voice: Voice): Imprint {
  const { t } = voice;
  const { edition, against } = subject.exploration;
  const editions = against?.edition ? [edition, against.edition] : [edition];
  const isPair = pairFigureIds.some((pair) => pair === id);
  const tell = tellOf(id);
  const said = tell(subject, voice);
  const told = isPublishedFigure(id) ? { ...said, sentence: said.notes.join(' '), notes: [] } : said;
  const title = [heading, named].filter((part) => part !== '').join(t('explore.tokenSeparator'));
  const marks = edition.kind === 'own' && tell === tellSelection ? [ownMark(edition, voice)] : [];
  return {
    ...told,
    ...(isPair && title !== '' ? { title: told.sentence, sentence: title } : { title }),
    scope: everyPlaceNote(id, subject, voice),
    notes: [...marks, ...told.notes],
    ...foot(id, editions, address, voice),
  };
}

/** What stands under any picture: source, edition, terms, address, and whose picture it is. */
export function foot(
  id: FigureId,
  editions: readonly Edition[],
  address: string,
  voice: Voice,
): Pick<Imprint, 'lines' | 'brand'> {
  const { t } = voice;
  return {
    lines: [...linesOf(id, editions, voice), { label: t('picture.line.address'), text: address, is: 'address' }],
    brand: { name: t('app.name'), other: t('app.nameInOtherScript'), outline: markOutline },
  };
}

/** The figures that hold boundaries, whose licence is told. */
const drawnOnLand: ReadonlySet<FigureId> = new Set([
  'map',
  'equity',
  'years',
  'difference',
  'provinces',
  'compareMaps',
]);

function linesOf(id: FigureId, editions: readonly Edition[], voice: Voice): ImprintLine[] {
  const { t } = voice;
  const rights = [
    ...new Set(editions.map((edition) => licenceOf(edition, voice)).filter((licence) => licence !== '')),
    ...(drawnOnLand.has(id) ? [t('map.credit')] : []),
  ];
  return [
    ...editions.flatMap((edition): ImprintLine[] => [
      { label: t('picture.line.source'), text: editionLine(edition, voice), is: 'sentence' },
      {
        label: t('picture.line.edition'),
        text: t('picture.edition', { name: edition.name, hash: edition.hash.slice(0, 10) }),
        is: 'sentence',
      },
    ]),
    ...(rights.length > 0
      ? [{ label: t('picture.line.rights'), text: rights.join(' '), is: 'sentence' as const }]
      : []),
  ];
}
