import type { FigureId } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import { pathOf } from '../core/view/page.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView, type View } from '../core/view/viewState.ts';
import type { EmbedChoice } from '../features/share/EmbedMaker.tsx';
import type { PictureFormat } from '../features/share/PictureMaker.tsx';
import { ShareDialog } from '../features/share/ShareDialog.tsx';
import { useLocale } from '../i18n/react.tsx';
import { useRoot } from '../state/pageLink.tsx';
import type { Exploration } from '../state/useExplore.ts';

export interface ShareProps {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly address: string;
  /** What stands on the page, first the one that is meant unless another is chosen. */
  readonly figures: readonly [FigureId, ...FigureId[]];
  readonly onClose: () => void;
}

/** Joins the ways of sharing to the view on screen. */
export function Share({ exploration, view, reference, sentence, caveats, address, figures, onClose }: ShareProps) {
  const { t, format, language } = useLocale();
  const root = useRoot();
  const { edition } = exploration;
  const embedAddress = ({ figure, frozen, theme }: EmbedChoice) => {
    const shown = { ...view, form: defaultView.form, theme, edition: { name: edition.name, date: null } };
    const query = encodeView(shown, frozen ? { editionDate: edition.date } : {});
    return `${root}${language}/${pathOf({ kind: 'embed', figure })}${query}`;
  };
  const draw = async (figure: EmbedChoice['figure'], kind: PictureFormat) => {
    const { drawFigure, toPng } = await import('./pictures/drawFigure.ts');
    const speech = { t, format, language };
    const svg = await drawFigure(figure, { exploration, view, reference, speech, address });
    return kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : toPng(svg, 2);
  };
  return (
    <ShareDialog
      title={t('share.title')}
      {...{ onClose, sentence, caveats, edition, address }}
      embed={{ figures, embedAddress, script: `${root}embed.js` }}
      picture={{ figures, draw }}
    />
  );
}
