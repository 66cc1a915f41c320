import type { SubjectKind } from '../../core/model/subject.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { Published } from '../../ui/Published.tsx';
import styles from './DirectoryTable.module.css';
import type { DirectoryLine } from './directoryModel.ts';
import { hasPage } from './lineOrder.ts';

interface DirectoryTableRowProps {
  readonly of: SubjectKind;
  readonly line: DirectoryLine;
  /** The largest amount beside it, centimes. */
  readonly largest: number;
}

/** One line: its name, which leads to its page where it has one, and its figures or why it has none. */
export function DirectoryTableRow({ of, line, largest }: DirectoryTableRowProps) {
  const { t } = useLocale();
  const { state, name, figures } = line;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {hasPage(line) ? (
          <PageLink to={{ kind: 'profile', subject: { of, key: line.key } }} className={styles.link}>
            <Published text={name} />
          </PageLink>
        ) : (
          <span className={styles.nobody}>{name}</span>
        )}
        {figures && <Bar share={largest > 0 ? figures.sum / largest : 0} height={3} fill="var(--money4)" />}
      </th>
      {figures ? (
        <FigureCells of={of} {...figures} />
      ) : (
        <td colSpan={5} className={styles.nothing}>
          {state === 'notInEdition' && (
            <svg className={styles.hatch} width="48" height="14" aria-hidden="true">
              <rect x=".5" y=".5" width="47" height="13" fill="url(#hatch)" stroke="var(--rule2)" />
            </svg>
          )}
          {emptyWords(state, t)}
        </td>
      )}
    </tr>
  );
}

function emptyWords(state: DirectoryLine['state'], t: ReturnType<typeof useLocale>['t']): string {
  if (state === 'zero') return t('charts.matrix.zero');
  return t(state === 'notInEdition' ? 'codes.empty.notInEdition' : 'codes.empty.noRow');
}

interface FigureCellsProps {
  readonly of: SubjectKind;
  readonly n: number | null;
  /** Centimes. */
  readonly sum: number;
  readonly median?: number | null;
  readonly counterparts?: number | null;
  readonly share: number | null;
}

/** The figures of a row in the order of the columns; blank where there is none to give. On a phone each says what it is. */
export function FigureCells({ of, n, sum, median = null, counterparts = null, share }: FigureCellsProps) {
  const { t, format } = useLocale();
  const other = of === 'funder' ? 'recipients' : 'funders';
  return (
    <>
      <Figure text={n === null ? '' : format.integer(n)} label={t('directory.column.n')} />
      <Figure text={wholeUnits(sum, format)} amount />
      <Figure text={median === null ? '' : wholeUnits(median, format)} label={t('directory.short.median')} />
      <Figure text={counterparts === null ? '' : format.integer(counterparts)} label={t(`directory.short.${other}`)} />
      <Figure text={share === null ? '' : format.percent(share, 1)} />
    </>
  );
}

function wholeUnits(centimes: number, { decimal }: ReturnType<typeof useLocale>['format']): string {
  return decimal(centimes / 100, centimes % 100 === 0 ? 0 : 2);
}

function Figure({
  text,
  label,
  amount = false,
}: {
  readonly text: string;
  readonly label?: string;
  readonly amount?: boolean;
}) {
  if (text === '') return <td className={styles.blank} />;
  return (
    <td className={`${styles.figure} ${amount ? styles.amount : ''}`}>
      {label && <span className={styles.label}>{label} </span>}
      <bdi>{text}</bdi>
    </td>
  );
}
