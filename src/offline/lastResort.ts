import { type Language, languageFacts } from '../i18n/languages.ts';
import { offlineTexts } from '../i18n/messages/offline.ts';

export interface KeptPage {
  readonly path: string;
  /** As HTML: taken from the page itself. */
  readonly title: string;
  readonly language: Language;
}

/**
 * The page that says a page could not be reached and is not kept, in the language asked for or in all, with the pages
 * that are. Opening its own address again tries again; it needs no script.
 */
export function lastResort(language: Language | null, kept: readonly KeptPage[], style: string): string {
  const speakers = language ? [language] : (['ar', 'fr', 'en'] as const);
  const [first] = speakers;
  return `<!doctype html>
<html lang="${first}" dir="${languageFacts[first].direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Kharita · خريطة</title><link rel="stylesheet" href="${style}"></head>
<body><main>${speakers.map((speaker) => said(speaker, kept.length > 0)).join('')}
${kept.length > 0 ? `<ul>${kept.map(linked).join('')}</ul>` : ''}</main></body>
</html>`;
}

function said(speaker: Language, some: boolean): string {
  const { title, unreached, retry, kept, nothing } = offlineTexts[speaker === 'zgh' ? 'fr' : speaker].lastResort;
  return `<section ${spoken(speaker === 'zgh' ? 'fr' : speaker)}><h1>${title}</h1><p>${unreached}</p>
<p><a class="retry" href="">${retry}</a></p><p>${some ? kept : nothing}</p></section>`;
}

function linked({ path, title, language }: KeptPage): string {
  return `<li><a href="${path}" ${spoken(language)}>${title}</a></li>`;
}

function spoken(language: Language): string {
  return `lang="${language}" dir="${languageFacts[language].direction}"`;
}
