import { comparisonOf, peersBasis } from '../../features/grant/comparisonModel.ts';
import { peersPicture } from '../../features/grant/peersPicture.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure, Imprint } from '../../ui/picture/frame.ts';
import type { Sheet } from '../../ui/picture/sheet.ts';
import { tellGrant } from '../figures/tellGrant.ts';
import { drawPicture, type PictureSubject } from './drawFigure.ts';
import { foot } from './imprint.ts';

/**
 * One grant among those of its funder and sector, as a picture that stands alone.
 * @throws Error where it cannot be compared.
 */
export function drawPeers(subject: PictureSubject): Promise<string> {
  return drawPicture(subject.speech, (voice, sheet) => composePeers(subject, voice, sheet));
}

/** The drawing, and what it must carry. */
export function composePeers(
  subject: PictureSubject,
  voice: Voice,
  sheet: Sheet,
): { readonly figure: Figure; readonly imprint: Imprint } {
  const { exploration, reference, address } = subject;
  const { grant, result, edition } = exploration;
  const [row] = grant?.parts ?? [];
  const comparison = grant && comparisonOf(grant, result, voice);
  if (!row || !comparison || 'words' in comparison) throw new Error('this grant is compared with none');
  const figure = peersPicture(comparison, voice, sheet);
  const imprint = {
    ...tellGrant(subject, voice),
    title: figure.heading,
    ...foot('grantPeers', [edition], address, voice),
  };
  return { figure: { ...figure, notes: [peersBasis(row, reference, voice)] }, imprint };
}
