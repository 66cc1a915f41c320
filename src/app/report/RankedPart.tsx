import { useLocale } from '../../i18n/react.tsx';
import { LineTable } from './LineTable.tsx';
import { rankedLines } from './lines.ts';
import { type PartProps, rankedAt } from './partProps.ts';
import { Section } from './Section.tsx';

/** Who gives, largest first, all others together. */
export function FunderPart(props: PartProps) {
  return <RankedPart {...props} of="funder" />;
}

/** Who receives, largest first, all others together. */
export function RecipientPart(props: PartProps) {
  return <RankedPart {...props} of="recipient" />;
}

const titles = { funder: 'report.funders', recipient: 'report.recipients' } as const;

function RankedPart({ exploration: { result }, cut, of }: PartProps & { readonly of: keyof typeof titles }) {
  const voice = useLocale();
  const { t } = voice;
  const { total, currency } = result;
  return (
    <Section title={t(titles[of])} note={of === 'recipient' ? t('report.asWritten') : undefined}>
      <LineTable
        heading={t(`charts.column.${of}`)}
        lines={rankedLines(of, result, rankedAt(cut), voice)}
        {...{ total, currency }}
      />
    </Section>
  );
}
