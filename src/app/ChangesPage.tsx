import { useEffect } from 'react';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView } from '../core/view/viewState.ts';
import { ChangesSheet } from '../features/changes/ChangesSheet.tsx';
import { changesMark, changesSentence } from '../features/changes/changesSentence.ts';
import { changesText } from '../i18n/changesText.ts';
import { useLocale } from '../i18n/react.tsx';
import { useKeptDates } from '../state/useKeptDates.ts';
import { BarButton } from '../ui/ButtonRow.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';
import { changesPageTitle } from './changesPageTitle.ts';
import { SentenceQuote } from './SentenceQuote.tsx';

/** What an edition changed since the date before: the figures it moved, record by record and file by file. */
export function ChangesPage({ exploration, printed, notices, reference, address }: BodyProps) {
  const { t, format, language } = useLocale();
  const { say } = changesText(language);
  const { edition, view } = exploration;
  const { record, failed, retry } = useKeptDates(edition, printed);
  const title = changesPageTitle({ t, language });
  useEffect(() => {
    document.title = title;
  }, [title]);
  const queryAt = (date: string | null) =>
    encodeView({ ...defaultView, theme: view.theme, edition: { name: edition.name, date } });
  const refAt = (date: string) => ({ name: edition.name, date: date === record?.dates[0]?.date ? null : date });
  const besideQuery = (date: string) =>
    encodeView({ ...defaultView, theme: view.theme, edition: refAt(edition.date), beside: refAt(date) });
  if (record) {
    const takeAway = record.changes && (
      <SentenceQuote
        sentence={changesSentence(record.changes, { language, format })}
        caveats={[changesMark(edition, { t })].filter((mark) => mark !== '')}
        {...{ edition, address }}
      />
    );
    return <ChangesSheet {...{ edition, reference, notices, takeAway, queryAt, besideQuery }} kept={record} />;
  }
  return (
    <>
      {notices}
      <h1 className="visually-hidden">{say('title')}</h1>
      {edition.kind === 'own' && <Notice tone="note">{say('own')}</Notice>}
      {edition.kind !== 'own' && failed && (
        <Notice tone="check">
          {say('failed')} <BarButton onClick={retry}>{say('retry')}</BarButton>
        </Notice>
      )}
      {edition.kind !== 'own' && !failed && (
        <Notice tone="note" passing>
          {say('loading')}
        </Notice>
      )}
    </>
  );
}
