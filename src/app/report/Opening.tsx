import { Fragment } from 'react';
import { caveatsOf } from '../../features/headline/caveatsModel.ts';
import { type Sentence, sentenceOf } from '../../features/headline/sentenceModel.ts';
import { Facts } from '../../features/profile/Facts.tsx';
import { namesOf } from '../../features/profile/profileModel.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Interleave } from '../../ui/Interleave.tsx';
import styles from './Report.module.css';
import type { ReportProps } from './reportProps.ts';

/** A name longer than this is set smaller. */
const longName = 34;

/** Of what the report speaks, in one sentence, with what must be known before quoting it. */
export function Opening({ exploration, view, reference, name }: ReportProps & { readonly name: string }) {
  const { t, format, language } = useLocale();
  const { result, edition, about } = exploration;
  const { filter } = view;
  const caveats = caveatsOf(result, filter, edition, { t, format });
  const placed = filter.clauses.region !== undefined || filter.clauses.province !== undefined;
  const others = about ? namesOf(about, reference, language).others : [];
  return (
    <>
      <h1 className={name.length > longName ? `${styles.names} ${styles.long}` : styles.names}>
        <bdi>{name}</bdi>
        {others.map(({ text, language: tag }) => (
          <bdi key={tag} lang={tag} className={styles.other}>
            {text}
          </bdi>
        ))}
      </h1>
      {result.total.n > 0 && (
        <p className={styles.sentence}>
          <Said
            sentence={sentenceOf(result, filter, edition, reference, { t, format, language })}
            about={about?.subject.of}
          />
        </p>
      )}
      <p className={styles.caveats}>
        {caveats.simulated && <span className={styles.simulated}>{caveats.simulated}</span>}
        {caveats.partial && <strong>{caveats.partial}</strong>}{' '}
        {[caveats.leftOut, caveats.included, caveats.notStated, placed ? caveats.basis : '', caveats.apart].join(' ')}
      </p>
      {about && result.total.n > 0 && (
        <div className={styles.facts}>
          <Facts result={result} about={about} />
        </div>
      )}
    </>
  );
}

interface SaidProps {
  readonly sentence: Sentence;
  /** What the report is about, which its title names already. */
  readonly about: string | undefined;
}

function Said({ sentence: { template, grants, amount, funders, tokens }, about }: SaidProps) {
  const { t } = useLocale();
  const bold = (text: string) => (
    <b>
      <bdi>{text}</bdi>
    </b>
  );
  const parts = {
    grants: <Interleave sentence={grants.sentence} parts={{ figure: bold(grants.figure) }} />,
    amount: (
      <>
        {bold(amount.figure)} {amount.unit}
      </>
    ),
    funders: <Interleave sentence={funders.sentence} parts={{ figure: bold(funders.figure) }} />,
    tokens: tokens
      .filter(({ opens }) => opens !== about)
      .map(({ opens, text }, index) => (
        <Fragment key={opens}>
          {index > 0 && t('explore.tokenSeparator')}
          {text}
        </Fragment>
      )),
  };
  return <Interleave sentence={template} parts={parts} />;
}
