import type { ReactNode } from 'react';
import type { Reference } from '../../core/model/reference.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { areaName, pickName, sectorName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Interleave } from '../../ui/Interleave.tsx';
import styles from './GrantSentence.module.css';

interface GrantSentenceProps {
  readonly row: GrantRow;
  /** Several regions share the grant. */
  readonly shared: boolean;
  readonly reference: Reference;
}

/** Who gave the money, when, to whom, where and for what; what the source does not say is said not to be. */
export function GrantSentence(props: GrantSentenceProps) {
  const { row } = props;
  const { t, language } = useLocale();
  const funder = pickName(row.funderName, row.funderNameAr, language);
  return (
    <p className={styles.sentence}>
      <Interleave
        sentence={t('record.sentence')}
        parts={{
          verb: t(`record.verb.${(row.status || 'none') as 'paid'}`),
          when: <When row={row} />,
          by: funder ? (
            <Interleave
              sentence={t('record.by')}
              parts={{
                funder: (
                  <Named of="funder" subject={row.funder}>
                    {funder}
                  </Named>
                ),
              }}
            />
          ) : (
            t('record.byNotNamed')
          ),
          to: <ToWhom row={row} />,
          where: <Where {...props} />,
          sector: <Sector {...props} />,
        }}
      />
    </p>
  );
}

function When({ row: { year, yearBasis } }: Pick<GrantSentenceProps, 'row'>) {
  const { t } = useLocale();
  if (year === '') return t('record.whenNotStated');
  const inferred = yearBasis !== '' && yearBasis !== 'printed';
  const figure = (
    <bdi className={styles.stressed}>
      {inferred && <abbr title={t(`codes.yearBasis.${yearBasis as 'inferred'}`)}>≈ </abbr>}
      {year}
    </bdi>
  );
  return <Interleave sentence={t('record.when')} parts={{ year: figure }} />;
}

function ToWhom({ row }: Pick<GrantSentenceProps, 'row'>) {
  const { t, language } = useLocale();
  const name = pickName(row.recipientName, row.recipientNameAr, language);
  const [named, notNamed] =
    row.status === 'recovered'
      ? (['record.from', 'record.fromNotNamed'] as const)
      : (['record.to', 'record.toNotNamed'] as const);
  if (!name) return t(notNamed);
  const recipient = (
    <Named of="recipient" subject={row.recipient}>
      {name}
    </Named>
  );
  return <Interleave sentence={t(named)} parts={{ recipient }} />;
}

function Where({ row, shared, reference: { regions, provinces } }: GrantSentenceProps) {
  const { t, language } = useLocale();
  const region = regions.find(({ code }) => code === row.region);
  const province = provinces.find(({ code }) => code === row.province);
  if (shared) return t('record.whereShared');
  if (!region && !province && row.region === '') return t('record.whereNotStated');
  let place: ReactNode = t(`codes.place.${row.region as 'abroad'}`);
  if (region) place = <Place of="region" area={region} language={language} />;
  if (province) place = <Place of="province" area={province} language={language} />;
  return <Interleave sentence={t('record.where')} parts={{ place }} />;
}

interface PlaceProps {
  readonly of: 'region' | 'province';
  readonly area: Reference['regions' | 'provinces'][number];
  readonly language: Parameters<typeof areaName>[1];
}

function Place({ of, area, language }: PlaceProps) {
  return (
    <Named of={of} subject={area.code}>
      {areaName(area.names, language)}
    </Named>
  );
}

function Sector({ row, reference: { sectors } }: GrantSentenceProps) {
  const { t, language } = useLocale();
  const known = sectors.find(({ code }) => code === row.sector);
  if (!known) return t('record.sectorNotStated');
  const sector = (
    <Named of="sector" subject={known.code}>
      {sectorName(known, language)}
    </Named>
  );
  return <Interleave sentence={t('record.sector')} parts={{ sector }} />;
}

interface NamedProps {
  readonly of: SubjectKind;
  /** Its code or slug; empty where it has no page. */
  readonly subject: string;
  readonly children: string;
}

function Named({ of, subject, children }: NamedProps) {
  const name = <bdi>{children}</bdi>;
  if (subject === '') return <span className={styles.stressed}>{name}</span>;
  return <PageLink to={{ kind: 'profile', subject: { of, key: subject } }}>{name}</PageLink>;
}
