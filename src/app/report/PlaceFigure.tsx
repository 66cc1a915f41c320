import { withoutPlace } from '../../core/query/filter.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { PrintedKey } from '../../features/places/PrintedKey.tsx';
import { PrintedMap } from '../../features/places/PrintedMap.tsx';
import { perInhabitant } from '../../features/places/perInhabitant.ts';
import { provincePeers, regionOf, regionParts } from '../../features/places/placesModel.ts';
import { placeWords } from '../../features/places/placeWords.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { measureName } from '../../ui/chart/chartTitle.ts';
import { Locator } from './Locator.tsx';
import { ProvinceLines } from './ProvinceLines.tsx';
import styles from './Report.module.css';
import type { ReportProps } from './reportProps.ts';
import { Section } from './Section.tsx';

/** The provinces of a region, or of a province's region: the map, its key wider and lower where the page is tight, and the table. */
export function PlaceFigure({ exploration, view, reference, tight }: ReportProps & { readonly tight: boolean }) {
  const voice = useLocale();
  const { t, format, language } = voice;
  const { result, edition, overview, about } = exploration;
  if (!about?.place) return null;
  const input = { subject: about.subject, place: about.place, result, overview, edition, reference };
  const peers = provincePeers(input);
  const words = placeWords(peers.measure, result.currency, voice);
  const code = regionOf(about.subject);
  const region = reference.regions.find((other) => other.code === code);
  const regionName = (key: string) => {
    const named = reference.regions.find((other) => other.code === key);
    return named ? areaName(named.names, language) : key;
  };
  const said = { measure: measureName(result.kind, voice), per: perInhabitant(about.place, view.filter, voice) };
  const title = t(peers.measure === 'amount' ? 'places.title' : 'places.titlePerInhabitant', said);
  const selection = selectionWords(result, withoutPlace(view.filter), reference, { t, format, language });
  const name = regionName(code);
  const where = selection === '' ? name : t('places.inRegion', { region: name, selection });
  return (
    <>
      <div className={tight ? `${styles.place} ${styles.tight}` : styles.place}>
        <PrintedMap region={code} peers={peers} words={words} regionName={regionName} label={`${title}. ${where}`} />
        <PrintedKey peers={peers} words={words}>
          <Locator region={code} />
        </PrintedKey>
      </div>
      <Section title={title} note={where}>
        <ProvinceLines
          peers={peers}
          parts={regionParts(peers, input)}
          words={words}
          regionName={name}
          population={region?.population ?? 0}
          currency={result.currency}
        />
      </Section>
    </>
  );
}
