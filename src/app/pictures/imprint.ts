import type { Edition } from '../../core/edition/edition.ts';
import { type FigureId, pairFigureIds } from '../../core/model/figures.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Imprint, ImprintLine } from '../../ui/picture/frame.ts';
import type { FigureSubject } from '../figureProps.ts';
import { tellPair } from '../figures/tellPair.ts';
import { tellSelection } from '../figures/told.ts';
import { markOutline } from '../Mark.tsx';

interface Printed {
  readonly id: FigureId;
  readonly heading: string;
  /** The selection the figure shows, in words; empty when nothing is chosen. */
  readonly named: string;
  readonly address: string;
}

/** What a picture must carry beside its figure: selection, caveats, source, edition, terms and address. */
export function imprintOf({ id, heading, named, address }: Printed, subject: FigureSubject, voice: Voice): Imprint {
  const { t } = voice;
  const { edition } = subject.exploration;
  const tell = pairFigureIds.some((pair) => pair === id) ? tellPair : tellSelection;
  return {
    title: [heading, named].filter((part) => part !== '').join(t('explore.tokenSeparator')),
    ...tell(subject, voice),
    lines: [...linesOf(id, edition, voice), { label: t('picture.line.address'), text: address, is: 'address' }],
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

function linesOf(id: FigureId, edition: Edition, { t, format }: Voice): ImprintLine[] {
  const files = edition.files.filter((file) => file.profile === 'kharita-grants-1');
  const source = t('app.editionLine', {
    edition: t(`app.edition.${edition.kind}`),
    date: format.date(edition.date),
    files: files.length,
    rows: files.reduce((sum, file) => sum + file.rows, 0),
  });
  const rights = [
    ...(edition.kind === 'published' ? [t('picture.rights')] : []),
    ...(drawnOnLand.has(id) ? [t('map.credit')] : []),
  ];
  return [
    { label: t('picture.line.source'), text: source, is: 'sentence' },
    {
      label: t('picture.line.edition'),
      text: t('picture.edition', { name: edition.name, hash: edition.hash.slice(0, 10) }),
      is: 'sentence',
    },
    ...(rights.length > 0
      ? [{ label: t('picture.line.rights'), text: rights.join(' '), is: 'sentence' as const }]
      : []),
  ];
}
