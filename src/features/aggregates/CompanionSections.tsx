import type { Companion } from '../../core/aggregates/companion.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import { NamedWithoutAmount } from './NamedWithoutAmount.tsx';
import { PublishedTables } from './PublishedTables.tsx';

export interface CompanionProps {
  readonly companion: Companion;
  readonly subject: Subject;
  readonly reference: Reference;
  /** Offers the tables as a file. */
  readonly onDownload: () => void;
}

/** Published aggregates and recipients named without an amount, each only where there are any. */
export function CompanionSections({ companion: { names, tables, named }, ...shown }: CompanionProps) {
  return (
    <>
      {named.length > 0 && <NamedWithoutAmount names={names} named={named} />}
      {tables.length > 0 && <PublishedTables tables={tables} {...shown} />}
    </>
  );
}
