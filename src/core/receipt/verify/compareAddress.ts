import { type Finding, finding } from './finding.ts';
import type { ChoiceAsked } from './readManifest.ts';
import { showsOf } from './trueAddress.ts';

/** Whether the address in a manifest shows what its query asks, of the edition it names; else the one that does. */
export function compareAddress(manifest: ChoiceAsked): Finding {
  const address = String(manifest.whole.address);
  const { address: expected } = manifest.asked;
  const shows = showsOf(address, manifest);
  if (address === expected)
    return shows === 'it'
      ? finding('holds', 'addressHolds', { address })
      : finding('edited', 'addressDiffers', { address });
  return finding('edited', shows === 'it' ? 'addressTwo' : 'addressDiffers', { address, expected });
}
