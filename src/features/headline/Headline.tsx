import type { ReactNode } from 'react';
import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Action } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Interleave } from '../../ui/Interleave.tsx';
import { Caveats } from './Caveats.tsx';
import styles from './Headline.module.css';
import { sentenceOf, type Token } from './sentenceModel.ts';

interface HeadlineProps {
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly edition: Edition;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
  readonly onOpenFilter: (opens: Token['opens']) => void;
  /** The kind of subject a page is about: its heading says which, so the sentence does not. */
  readonly about?: SubjectKind | undefined;
  /** What must be known of how the page compares places; empty for nothing. */
  readonly comparison?: string | undefined;
  /** What can be done with the figure: download, copy. */
  readonly actions: ReactNode;
}

/** The page's heading, or what stands under it: the selection and its total as one sentence whose underlined words open their filter. */
export function Headline({
  result,
  filter,
  edition,
  reference,
  dispatch,
  onOpenFilter,
  about,
  comparison,
  actions,
}: HeadlineProps) {
  const { t, format, language } = useLocale();
  const sentence = sentenceOf(result, filter, edition, reference, { t, format, language });
  const Sentence = about ? 'p' : 'h1';
  const figure = (text: string) => <bdi className={styles.figure}>{text}</bdi>;
  const tokens = sentence.tokens
    .filter(({ opens }) => !about || opens !== about)
    .map((token, index) => (
      <span key={token.opens}>
        {index > 0 && t('explore.tokenSeparator')}
        <a
          href={`#filter-${token.opens}`}
          className={styles.token}
          onClick={(event) => {
            event.preventDefault();
            onOpenFilter(token.opens);
          }}
        >
          {token.text}
        </a>
      </span>
    ));
  return (
    <div className={styles.headline}>
      <Sentence className={styles.sentence}>
        <Interleave
          sentence={sentence.template}
          parts={{
            grants: (
              <Interleave sentence={sentence.grants.sentence} parts={{ figure: figure(sentence.grants.figure) }} />
            ),
            amount: (
              <>
                {figure(sentence.amount.figure)} {sentence.amount.unit}
              </>
            ),
            funders: (
              <Interleave sentence={sentence.funders.sentence} parts={{ figure: figure(sentence.funders.figure) }} />
            ),
            tokens,
          }}
        />
      </Sentence>
      <div className={styles.below}>
        <Caveats {...{ result, filter, edition, comparison, dispatch }} />
        {actions}
      </div>
    </div>
  );
}
