import { selectionWords, yearsFound } from '../../features/headline/sentenceModel.ts';
import { NotInEdition } from '../../features/profile/NotInEdition.tsx';
import { subjectName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Closing } from './Closing.tsx';
import { CountryMap } from './CountryMap.tsx';
import { Opening } from './Opening.tsx';
import { PlaceFigure } from './PlaceFigure.tsx';
import styles from './Report.module.css';
import type { ReportProps } from './reportProps.ts';
import { Sheet } from './Sheet.tsx';
import { Tables } from './Tables.tsx';

/** A recipient of no more grants than these has no map: all of it stands on one page. */
const few = 2;

/** A selection or a profile as pages of paper: where the money went, then what for, when, from whom and to whom. */
export function Report(props: ReportProps) {
  const { exploration, view, reference, address } = props;
  const { t, format, language } = useLocale();
  const { result, edition, about } = exploration;
  const name = about
    ? subjectName(about.subject, about.names, reference, language)
    : selectionWords(result, view.filter, reference, { t, format, language }) || t('profile.country');
  const years = yearsFound(result, view.filter, { t, format });
  const title = years ? t('report.titleYears', { name, years }) : t('report.title', { name });
  const small = result.total.n === 0 || (about?.subject.of === 'recipient' && result.total.n <= few);
  const running = { title, pages: small ? 1 : 2, edition, address };
  const opening = <Opening {...props} name={name} />;
  const map = (cut: number) => (about?.place ? <PlaceFigure {...props} tight={cut > 0} /> : <CountryMap {...props} />);
  const rest = (cut: number) => (
    <>
      {result.total.n > 0 && <Tables {...props} cut={cut} />}
      <Closing {...props} />
    </>
  );
  return (
    <div className={styles.report} data-report={about ? 'profile' : 'selection'}>
      <Sheet page={1} running={running}>
        {(cut) => (
          <>
            {opening}
            {about?.n === 0 && (
              <div className={styles.nothing}>
                <NotInEdition {...{ about, result, edition, reference }} />
              </div>
            )}
            {(!small || about?.place) && map(cut)}
            {small && rest(cut)}
          </>
        )}
      </Sheet>
      {!small && (
        <Sheet page={2} running={running}>
          {rest}
        </Sheet>
      )}
    </div>
  );
}
