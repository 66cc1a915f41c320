import type { Question } from '../../core/ingest/issues.ts';
import { answerTo, type FileReport, type ReadOptions } from '../../core/report/fileReport.ts';
import { choiceText } from '../../i18n/choiceText.ts';
import { issueText } from '../../i18n/issueText.ts';
import { languageFacts } from '../../i18n/languages.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './OwnFile.module.css';

interface QuestionViewProps {
  readonly question: Question;
  /** Of the file that asks. */
  readonly profile: FileReport['profile'];
  readonly onAnswer: (answer: ReadOptions) => void;
}

/** One question of a file: what was seen, and a button for each answer, worded with the file's own cells. */
export function QuestionView({ question, profile, onAnswer }: QuestionViewProps) {
  const { language } = useLocale();
  const [example] = question.examples;
  const cell = example ? { cell: example.cell } : {};
  const text = issueText(language, question.code, { heading: question.heading, ...cell }, profile);
  return (
    <fieldset className={styles.question}>
      <legend>
        <strong>{text.saw}</strong> {text.why} {text.do}
      </legend>
      {question.choices.map((choice) => (
        <button key={choice} type="button" onClick={() => onAnswer(answerTo(question, choice))}>
          <bdi dir={question.cells && languageFacts[language].direction}>{choiceText(language, question, choice)}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
