import type { Edition } from '../core/edition/edition.ts';
import type { EditionRef } from '../core/view/viewState.ts';
import type { Dataset } from './dataset.ts';

/**
 * An edition with all its files and their hashes, of which pages print but a part: its table is opened where it is not.
 * The newest date stands in for one the site does not keep, another edition for a name it does not carry.
 * @throws Error where it cannot be read.
 */
export async function wholeEdition(dataset: Dataset, ref: EditionRef): Promise<Edition> {
  if (dataset.state().failure) await dataset.retry();
  await dataset.select(ref);
  await opened(dataset);
  const { edition, failure, phase } = dataset.state();
  if (failure || phase !== 'ready') throw new Error(`the edition ${ref.name} was not read`);
  return edition;
}

/** Waits for a reading that was under way already. */
function opened(dataset: Dataset): Promise<void> {
  return new Promise((resolve) => {
    const done = () => dataset.state().phase !== 'opening';
    if (done()) return resolve();
    const stop = dataset.subscribe(() => {
      if (!done()) return;
      stop();
      resolve();
    });
  });
}
