import type { Reference } from '../core/model/reference.ts';
import type { WordsOf } from '../core/receipt/words.ts';
import { pathOf } from '../core/view/page.ts';
import { permalinkQuery } from '../core/view/permalink.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView } from '../core/view/viewState.ts';
import { comparisonOf } from '../features/grant/comparisonModel.ts';
import type { EmbedChoice } from '../features/share/EmbedMaker.tsx';
import type { PictureFormat } from '../features/share/FigureFiles.tsx';
import type { FigureWays } from '../features/share/FigureMaker.tsx';
import { ShareDialog } from '../features/share/ShareDialog.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Dataset } from '../state/dataset.ts';
import { useRoot } from '../state/pageLink.tsx';
import { useReceiptAddress } from '../state/receiptAddress.ts';
import type { Exploration } from '../state/useExplore.ts';
import { saveFile } from '../ui/saveFile.ts';
import { receiptWords } from './receiptWords.ts';

export interface GrantShareProps {
  readonly exploration: Pick<
    Exploration,
    'page' | 'grant' | 'result' | 'edition' | 'overview' | 'about' | 'breakdown' | 'against'
  >;
  readonly reference: Reference;
  readonly dataset: Dataset;
  readonly sentence: string;
  readonly caveats: readonly string[];
  /** Shows the record again, of the same edition. */
  readonly address: string;
  /** True where its comparison was asked for, not the record. */
  readonly meant: boolean;
  readonly onClose: () => void;
}

/** Joins the ways of sharing to a grant; its comparison is a figure of its own where it can be drawn. */
export function GrantShare(props: GrantShareProps) {
  const { exploration, sentence, caveats, address, onClose } = props;
  const locale = useLocale();
  const ways = useWays(props);
  const { grant, result, edition } = exploration;
  const isDrawn = grant !== null && !('words' in comparisonOf(grant, result, locale));
  return (
    <ShareDialog
      title={locale.t('share.titleRecord')}
      {...{ onClose, sentence, caveats, edition, address }}
      {...(isDrawn && { figures: ways })}
    />
  );
}

/** The frame, the picture and the data of a grant's comparison: the grants it is compared with, with their receipt. */
function useWays({ exploration, reference, dataset, address, meant }: GrantShareProps): FigureWays {
  const { t, format, language } = useLocale();
  const root = useRoot();
  const receiptAddress = useReceiptAddress();
  const speech = { t, format, language };
  const { page, grant, edition } = exploration;
  const embedAddress = ({ figure, frozen, theme }: EmbedChoice) => {
    const choices = page.kind === 'grant' ? { grant: page.id } : {};
    const shown = { ...defaultView, choices, theme, edition: { name: edition.name, date: null } };
    const query = encodeView(shown, frozen ? { editionDate: edition.date } : {});
    return `${root}${language}/${pathOf({ kind: 'embed', figure })}${query}`;
  };
  const draw = async (_: EmbedChoice['figure'], kind: PictureFormat) => {
    const [{ drawPeers }, { toPng }] = await Promise.all([
      import('./pictures/drawPeers.ts'),
      import('./pictures/drawFigure.ts'),
    ]);
    const svg = await drawPeers({ exploration, view: defaultView, reference, speech, address });
    return kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : toPng(svg, 2);
  };
  const saveData = async () => {
    if (!grant) return;
    const query = permalinkQuery({ ...defaultView, filter: grant.peers }, null, edition);
    const reproduced = receiptAddress(`${root}${language}/${query}`);
    const asked = { filter: grant.peers, content: 'grant', format: 'data', language, address: reproduced } as const;
    const wordsOf: WordsOf = (told) => receiptWords(told, reference);
    const { name, file } = await dataset.exportFile(asked, wordsOf);
    saveFile(file, name);
  };
  return { choices: ['grantPeers'], meant, embedAddress, script: `${root}embed.js`, draw, saveData };
}
