import type { Edition } from '../../core/edition/edition.ts';
import { bibtex, type Cited, cslJson } from '../../core/export/citation.ts';
import { languageFacts } from '../../i18n/languages.ts';
import { useLocale } from '../../i18n/react.tsx';
import { today } from '../../state/today.ts';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { CopyBox } from '../../ui/CopyBox.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './ShareDialog.module.css';

interface CitationProps {
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly edition: Edition;
  readonly address: string;
}

/** The figure as a reference: in a sentence, and as files for reference managers. */
export function Citation({ sentence, caveats, edition, address }: CitationProps) {
  const { t, format, language } = useLocale();
  const accessed = today();
  const cited: Cited = { sentence, caveats, edition, address, accessed, language: languageFacts[language].locale };
  const reference = t('share.reference', {
    sentence,
    edition: t(`app.edition.${edition.kind}`),
    date: format.date(edition.date),
    accessed: format.date(accessed),
  });
  const save = (text: string, name: string, type: string) => saveFile(new Blob([text], { type }), name);
  return (
    <section className={styles.part}>
      <h3>{t('share.cite')}</h3>
      <CopyBox prose label={t('share.cite')} text={[reference, ...caveats, address].join('\n')} />
      <ButtonRow>
        <BarButton onClick={() => save(bibtex(cited), 'kharita.bib', 'application/x-bibtex')}>
          {t('share.bibtex')}
        </BarButton>
        <BarButton onClick={() => save(cslJson(cited), 'kharita.csl.json', 'application/json')}>
          {t('share.csl')}
        </BarButton>
      </ButtonRow>
    </section>
  );
}
