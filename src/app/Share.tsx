import { type FigureId, isPublishedFigure, ofSelection, type PublishedFigureId } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import { defaultFilter, heldTo } from '../core/query/filter.ts';
import type { WordsOf } from '../core/receipt/words.ts';
import { pathOf } from '../core/view/page.ts';
import { permalinkQuery } from '../core/view/permalink.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView, type View } from '../core/view/viewState.ts';
import type { EmbedChoice } from '../features/share/EmbedMaker.tsx';
import type { PictureFormat } from '../features/share/FigureFiles.tsx';
import { ShareDialog } from '../features/share/ShareDialog.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Dataset } from '../state/dataset.ts';
import { useBase, useRoot } from '../state/pageLink.tsx';
import { useReceiptAddress } from '../state/receiptAddress.ts';
import type { Exploration } from '../state/useExplore.ts';
import { saveFile } from '../ui/saveFile.ts';
import { figureFiles, heldView } from './figureData.ts';
import { everyPlaceNote } from './figures/everyPlace.ts';
import { tellPublished } from './figures/tellPublished.ts';
import { caveatsTold } from './figures/told.ts';
import { receiptWords } from './receiptWords.ts';

export interface ShareProps {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly address: string;
  /** What stands on the page, first the one that is meant unless another is chosen. */
  readonly figures: readonly [FigureId, ...FigureId[]];
  /** True where the first of them was asked for, not the page. */
  readonly meant: boolean;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** Joins the ways of sharing to the view on screen. */
export function Share(props: ShareProps) {
  const { exploration, view, reference, address, figures, meant, dataset, onClose } = props;
  const { t, format, language } = useLocale();
  const base = useBase();
  const root = useRoot();
  const receiptAddress = useReceiptAddress();
  const { edition, about } = exploration;
  const subject = about?.subject ?? null;
  const [first] = figures;
  const published = meant && isPublishedFigure(first);
  const told = published ? tellPublished[first]({ exploration, view, reference }, { t, format, language }) : null;
  const { sentence, caveats } = told ? { sentence: told.sentence, caveats: caveatsTold(told) } : props;
  const embedAddress = ({ figure, frozen, theme }: EmbedChoice) => {
    const filter = isPublishedFigure(figure) ? heldTo(defaultFilter, subject) : view.filter;
    const shown = { ...view, filter, form: defaultView.form, theme, edition: { name: edition.name, date: null } };
    const query = encodeView(shown, frozen ? { editionDate: edition.date } : {});
    return `${root}${language}/${pathOf({ kind: 'embed', figure })}${query}`;
  };
  const draw = async (figure: EmbedChoice['figure'], kind: PictureFormat) => {
    const { drawFigure, toPng } = await import('./pictures/drawFigure.ts');
    const speech = { t, format, language };
    const svg = await drawFigure(ofSelection(figure), { exploration, view, reference, speech, address });
    return kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : toPng(svg, 2);
  };
  const counted = heldView(view, exploration.against);
  const savePublished = async (figure: PublishedFigureId) => {
    const { publishedFile } = await import('./publishedFile.ts');
    const addressOf = (page: string) => receiptAddress(`${root}${language}/${page}`);
    const on = { dataset, base, speech: { t, format, language }, addressOf };
    const { write } = await publishedFile(figure === 'publishedFigures' ? subject : null, edition, on);
    const { name, file } = await write('data');
    saveFile(file, name);
  };
  const saveData = async (figure: FigureId) => {
    if (isPublishedFigure(figure)) return savePublished(figure);
    for (const { content, filter, of } of figureFiles(ofSelection(figure), counted, subject)) {
      const beside = of === '-b' ? view.beside : null;
      const drawnFrom = (beside && exploration.against?.edition) || edition;
      const query = permalinkQuery({ ...view, filter, against: null, beside: null }, null, drawnFrom);
      const reproduced = receiptAddress(`${root}${language}/${query}`);
      const request = { filter, content, format: 'data', language, address: reproduced } as const;
      const wordsOf: WordsOf = (told) => receiptWords(told, reference);
      const { name, file } = await dataset.exportFile(request, wordsOf, beside);
      saveFile(file, name.replace(/(?=[.]zip$)/, of));
    }
  };
  return (
    <ShareDialog
      title={t(published ? 'share.titleFigures' : 'share.title')}
      {...{ onClose, sentence, caveats, edition, address }}
      figures={{
        choices: published ? [first] : figures,
        meant,
        scopeOf: (figure) => everyPlaceNote(figure, { exploration, view }, { t, format, language }),
        embedAddress,
        script: `${root}embed.js`,
        draw,
        saveData,
      }}
    />
  );
}
