import {
  type MovedBy,
  type MovedFigure,
  type MovedFigures,
  type MovedPart,
  movedBy,
} from '../../core/changes/editionChanges.ts';
import type { Reference } from '../../core/model/reference.ts';
import { changesText } from '../../i18n/changesText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Changes.module.css';
import { partName } from './partName.ts';
import { exactFigure, signed } from './signedAmount.ts';
import { useStretch } from './useStretch.tsx';

/** Values of a breakdown shown before more are asked for. */
const shownFirst = 16;

interface MovedFiguresPartProps {
  readonly figures: MovedFigures;
  readonly reference: Reference;
}

/** The figures of the default selection that moved: in total, by year, region, sector and funder. */
export function MovedFiguresPart({ figures, reference }: MovedFiguresPartProps) {
  const { language } = useLocale();
  const { say } = changesText(language);
  const { currency, total, parts } = figures;
  return (
    <section className={styles.section} aria-labelledby="changes-figures">
      <h2 id="changes-figures">{say('figures')}</h2>
      <p className={styles.note}>
        {say('figuresNote')} {say('figuresUnit', { currency })}
      </p>
      <div className={styles.parts}>
        {movedBy
          .filter((by) => parts[by].moved.length > 0)
          .map((by) => (
            <Breakdown key={by} {...{ by, total, reference }} part={parts[by]} />
          ))}
      </div>
    </section>
  );
}

interface BreakdownProps {
  readonly by: MovedBy;
  readonly total: MovedFigure;
  readonly part: MovedFigures['parts'][MovedBy];
  readonly reference: Reference;
}

function Breakdown({ by, total, part: { moved, same }, reference }: BreakdownProps) {
  const { t, language } = useLocale();
  const { say, of } = changesText(language);
  const bySize = [...moved].sort((a, b) => Math.abs(b.moved.sum) - Math.abs(a.moved.sum));
  const { shown, more } = useStretch(bySize, shownFirst);
  const name = (part: MovedPart) => partName(by, part, reference, { t, language });
  return (
    <div>
      <table className={styles.table}>
        <caption>{of('by', by)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{of('by', by)}</span>
            </th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('difference')}</th>
            <th scope="col">{say('after')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <Line key={part.key} name={name(part)} figure={part} />
          ))}
        </tbody>
        <tfoot>
          <Line name={say('total')} figure={total} />
        </tfoot>
      </table>
      {same > 0 && <p className={styles.note}>{say('sameParts', { count: same })}</p>}
      {more}
    </div>
  );
}

function Line({ name, figure: { before, moved, after } }: { readonly name: string; readonly figure: MovedFigure }) {
  const { format } = useLocale();
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        {exactFigure(before.sum, format)} <small>{format.integer(before.n)}</small>
      </td>
      <td className={styles.moved}>
        {signed(moved.sum, (size) => exactFigure(size, format))} <small>{signed(moved.n, format.integer)}</small>
      </td>
      <td>
        {exactFigure(after.sum, format)} <small>{format.integer(after.n)}</small>
      </td>
    </tr>
  );
}
