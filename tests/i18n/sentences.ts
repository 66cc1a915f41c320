import { callIssues } from '../../src/i18n/messages/callIssues.ts';
import { callsZgh } from '../../src/i18n/messages/calls.zgh.ts';
import { changesAr } from '../../src/i18n/messages/changes.ar.ts';
import { changesEn } from '../../src/i18n/messages/changes.en.ts';
import { changesFr } from '../../src/i18n/messages/changes.fr.ts';
import { checkAr } from '../../src/i18n/messages/check.ar.ts';
import { checkEn } from '../../src/i18n/messages/check.en.ts';
import { checkFr } from '../../src/i18n/messages/check.fr.ts';
import { feedsAr } from '../../src/i18n/messages/feeds.ar.ts';
import { feedsEn } from '../../src/i18n/messages/feeds.en.ts';
import { feedsFr } from '../../src/i18n/messages/feeds.fr.ts';
import { issuesAr } from '../../src/i18n/messages/issues.ar.ts';
import { issuesEn } from '../../src/i18n/messages/issues.en.ts';
import { issuesFr } from '../../src/i18n/messages/issues.fr.ts';
import { issuesZgh } from '../../src/i18n/messages/issues.zgh.ts';
import { offlineTexts } from '../../src/i18n/messages/offline.ts';
import { ownFileAr } from '../../src/i18n/messages/ownFile.ar.ts';
import { ownFileEn } from '../../src/i18n/messages/ownFile.en.ts';
import { ownFileFr } from '../../src/i18n/messages/ownFile.fr.ts';
import { receiptAr } from '../../src/i18n/messages/receipt.ar.ts';
import { receiptEn } from '../../src/i18n/messages/receipt.en.ts';
import { receiptFr } from '../../src/i18n/messages/receipt.fr.ts';
import { remarksAr } from '../../src/i18n/messages/remarks.ar.ts';
import { remarksEn } from '../../src/i18n/messages/remarks.en.ts';
import { remarksFr } from '../../src/i18n/messages/remarks.fr.ts';
import { verifyAr } from '../../src/i18n/messages/verify.ar.ts';
import { verifyEn } from '../../src/i18n/messages/verify.en.ts';
import { verifyFr } from '../../src/i18n/messages/verify.fr.ts';
import { zgh } from '../../src/i18n/messages/zgh.ts';
import { allMessages } from '../support/allMessages.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every sentence under its dotted key. */
function flatten(tree: Tree, path = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, child]): [string, string][] => {
    const full = path === '' ? key : `${path}.${key}`;
    return typeof child === 'string' ? [[full, child]] : [...flatten(child, full)];
  });
  return new Map(entries);
}

const trees = {
  ...allMessages,
  zgh: { ...zgh, ...callsZgh },
} satisfies Record<string, Tree>;
const issueTrees = { fr: issuesFr, ar: issuesAr, en: issuesEn, zgh: issuesZgh };

const ownFileTrees = { fr: ownFileFr, ar: ownFileAr, en: ownFileEn, zgh: {} };

const checkTrees = { fr: checkFr, ar: checkAr, en: checkEn, zgh: {} };

const callTrees = { fr: feedsFr, ar: feedsAr, en: feedsEn, zgh: {} };
const verifyTrees = { fr: verifyFr, ar: verifyAr, en: verifyEn, zgh: {} };
const receiptTrees = { fr: receiptFr, ar: receiptAr, en: receiptEn, zgh: {} };
const remarksTrees = { fr: remarksFr, ar: remarksAr, en: remarksEn, zgh: {} };
const changesTrees = { fr: changesFr, ar: changesAr, en: changesEn, zgh: {} };
const offlineTrees = { ...offlineTexts, zgh: {} };

export const completeLanguages = ['fr', 'ar', 'en'] as const;
export const messagesOf = (language: keyof typeof trees) => flatten(trees[language]);
const callIssueTrees = { ...callIssues, zgh: {} };

export const issuesOf = (language: keyof typeof trees) => flatten({ issues: { ...issueTrees[language] } as Tree });
export const callIssuesOf = (language: keyof typeof trees) =>
  flatten({ callIssues: { ...callIssueTrees[language] } as Tree });

export const ownFileOf = (language: keyof typeof trees) =>
  flatten({ ownFileDialog: { ...ownFileTrees[language] } as Tree });

const checkOf = (language: keyof typeof trees) => flatten({ check: { ...checkTrees[language] } as Tree });

export const callsOf = (language: keyof typeof trees) => flatten({ ofCalls: { ...callTrees[language] } as Tree });

const remarksOf = (language: keyof typeof trees) => flatten({ remarks: { ...remarksTrees[language] } as Tree });
const changesOf = (language: keyof typeof trees) => flatten({ changes: { ...changesTrees[language] } as Tree });

const offlineOf = (language: keyof typeof trees) => flatten({ offline: { ...offlineTrees[language] } as Tree });

const receiptsOf = (language: keyof typeof trees) =>
  flatten({ receipt: { ...receiptTrees[language] } as Tree, verify: { ...verifyTrees[language] } as Tree });

/** All that a language says, whatever it is loaded with. */
export const sentencesOf = (language: keyof typeof trees) =>
  new Map([
    ...messagesOf(language),
    ...issuesOf(language),
    ...callIssuesOf(language),
    ...ownFileOf(language),
    ...checkOf(language),
    ...callsOf(language),
    ...changesOf(language),
    ...remarksOf(language),
    ...offlineOf(language),
    ...receiptsOf(language),
  ]);

const plural = /_(zero|one|two|few|many|other)$/;

/** A key without its plural suffix. */
export const withoutPlural = (key: string) => key.replace(plural, '');
export const pluralOf = (key: string) => plural.exec(key)?.[1];
