import { type Edition, setAsideRows } from '../../core/edition/edition.ts';
import { type Silence, silenceOf, unplacedIn } from '../../core/geo/areaLook.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { About } from '../../core/query/about.ts';
import { type ListedFigures, listedCells } from '../../core/query/standingLines.ts';
import type { Translator } from '../../i18n/i18n.ts';
import { subjectName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { HatchBlock } from '../../ui/chart/Hatch.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './NotInEdition.module.css';

interface NotInEditionProps {
  readonly about: About;
  readonly result: ListedFigures;
  readonly edition: Edition;
  readonly reference: Reference;
}

/** True where neither the edition nor the reference tables give the subject a name: the address is all there is of it. */
export function isUnknown({ subject, names, n }: About, reference: Reference): boolean {
  return n === 0 && subjectName(subject, names, reference, 'fr') === subject.key;
}

/** The address names nobody: said so, with the list of those it could have named. */
export function UnknownSubject({ subject: { of, key } }: Pick<About, 'subject'>) {
  const { t } = useLocale();
  return (
    <Notice tone="check">
      {t(`profile.unknown.${of}`, { key })} {t('profile.searchFinds')}{' '}
      <PageLink to={{ kind: 'directory', of }}>{t(`app.lists.${of}`)}</PageLink>
    </Notice>
  );
}

/** No row of the edition names the subject: said so, with what that does and does not mean. */
export function NotInEdition({ about, result, edition, reference }: NotInEditionProps) {
  const { t, language } = useLocale();
  const name = subjectName(about.subject, about.names, reference, language);
  const { of } = about.subject;
  const cells = listedCells(of, result);
  const silence = of === 'funder' || of === 'recipient' ? 'noList' : silenceOf(edition, cells);
  return (
    <div className={styles.nothing}>
      {silence === 'noList' && (
        <svg width="120" height="40" aria-hidden="true">
          <HatchBlock height={40} />
          <rect x=".5" y=".5" width="119" height="39" fill="none" stroke="var(--rule2)" />
        </svg>
      )}
      <p className={styles.what}>{t(titles[silence], { name })}</p>
      {whyLines(silence, of === 'sector' ? 'sector' : 'place', unplacedIn(cells), edition, t).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

const titles = { noList: 'profile.notInEdition', noRow: 'profile.noRowHere', zero: 'profile.noneGranted' } as const;

function whyLines(
  silence: Silence,
  of: 'place' | 'sector',
  unplaced: number,
  edition: Edition,
  t: Translator['t'],
): string[] {
  if (silence === 'noList') return [t('profile.notInEditionWhy')];
  const setAside = setAsideRows(edition);
  return [
    ...(unplaced > 0 ? [t(`profile.notSaid.${of}`, { count: unplaced })] : []),
    ...(setAside > 0 ? [t('profile.setAside', { count: setAside })] : []),
  ];
}
