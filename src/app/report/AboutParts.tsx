import type { Cell } from '../../core/query/explore.ts';
import { useLocale } from '../../i18n/react.tsx';
import { LineTable } from './LineTable.tsx';
import { cutLines } from './lines.ts';
import { listedAt, type PartProps, rankedAt } from './partProps.ts';
import { Section } from './Section.tsx';

/** The programmes of an organisation, or the publishers' own labels of a sector. */
export function LabelPart({ exploration: { result, about }, cut }: PartProps) {
  const { t } = useLocale();
  const of = about?.subject.of;
  if (!about || (of !== 'sector' && of !== 'funder' && of !== 'recipient')) return null;
  const keep = of === 'sector' ? listedAt(cut) : rankedAt(cut);
  return (
    <Texts
      title={t(`profile.labels.${of}`)}
      cells={about.labels}
      unnamed={t('profile.labelNotStated')}
      {...{ result, keep }}
    />
  );
}

/** What a recipient's grants are for, as published. */
export function PurposePart({ exploration: { result, about }, cut }: PartProps) {
  const { t } = useLocale();
  if (!about) return null;
  return (
    <Texts
      title={t('profile.purposes')}
      cells={about.purposes}
      unnamed={t('profile.purposeNotStated')}
      keep={rankedAt(cut)}
      result={result}
    />
  );
}

interface TextsProps extends Pick<PartProps['exploration'], 'result'> {
  readonly title: string;
  readonly cells: readonly Cell[];
  /** What stands for the rows that state nothing. */
  readonly unnamed: string;
  readonly keep: number;
}

function Texts({ title, cells, unnamed, keep, result: { total, currency } }: TextsProps) {
  const { t } = useLocale();
  if (cells.length === 0) return null;
  const named = cells.map((cell) => ({ ...cell, name: cell.key || unnamed }));
  const lines = cutLines(named, keep, (count) => t('report.others', { count }));
  return (
    <Section title={title}>
      <LineTable heading="" {...{ lines, total, currency }} />
    </Section>
  );
}

/** How sources write the name of a recipient, and what holds its rows together. */
export function SpellingPart({ exploration: { about }, cut }: PartProps) {
  const { t, format } = useLocale();
  if (!about || about.spellings.length === 0) return null;
  const { spellings, identifiers } = about;
  const keep = rankedAt(cut);
  const evidence =
    identifiers.length > 0
      ? t('profile.byIdentifier', { identifiers: format.list(identifiers) })
      : t('profile.sameSpelling');
  return (
    <Section title={t('profile.spellings')} note={`${t('profile.spellingsNote')} ${evidence}`}>
      <ul>
        {spellings.slice(0, keep).map(({ text, n }) => (
          <li key={text}>
            <bdi>{text}</bdi> {t('profile.lines', { count: n })}
          </li>
        ))}
        {spellings.length > keep && <li>{t('report.others', { count: spellings.length - keep })}</li>}
      </ul>
    </Section>
  );
}
