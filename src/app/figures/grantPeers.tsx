import { peersBasis } from '../../features/grant/comparisonModel.ts';
import { PeerComparison } from '../../features/grant/PeerComparison.tsx';
import { useLocale } from '../../i18n/react.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { FigureProps } from '../figureProps.ts';

/** One grant among those of its funder and sector; that it needs one where the address names none. */
export function GrantPeers({ exploration, reference }: FigureProps) {
  const locale = useLocale();
  const { grant, result, pending } = exploration;
  const [row] = grant?.parts ?? [];
  if (!grant || !row) return pending ? null : <Notice tone="note">{locale.t('embed.needsGrant')}</Notice>;
  return <PeerComparison grant={grant} peers={result} basis={peersBasis(row, reference, locale)} />;
}
