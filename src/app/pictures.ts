import type { FigureId } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import type { View } from '../core/view/viewState.ts';
import type { Translator } from '../i18n/i18n.ts';
import type { Language } from '../i18n/languages.ts';
import type { Locale } from '../i18n/react.tsx';
import type { Exploration } from '../state/useExplore.ts';

interface Pictured {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly speech: { readonly t: Translator['t']; readonly format: Locale['format']; readonly language: Language };
  readonly address: string;
  readonly caveats: readonly string[];
}

export async function drawFigure(_id: FigureId, _of: Pictured): Promise<string> {
  throw new Error('not drawn yet');
}

export async function toPng(_svg: string, _scale: number): Promise<Blob> {
  throw new Error('not drawn yet');
}
