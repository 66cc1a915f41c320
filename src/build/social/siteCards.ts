import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CardWriter } from '../../app/renderPage.tsx';
import type { Subject } from '../../core/model/subject.ts';
import { explorePage, type Page } from '../../core/view/page.ts';
import { type Language, languages } from '../../i18n/languages.ts';
import type { PageData } from '../../state/pageData.ts';
import { type CardFonts, cardFonts } from './cardFonts.ts';
import { cardFile, drawnCard, isFilled } from './drawnCards.ts';

/** Subjects that can have a card of their own, with their own figures and their place on the map. */
const owners: readonly Subject['of'][] = ['region', 'province', 'funder'];

type Writers = ReadonlyMap<Language, Awaited<ReturnType<CardWriter>>>;

/** Where the site stands, and the figures of the whole edition. */
interface Edition {
  readonly site: string;
  readonly whole: PageData;
}

/** The cards of a site: one for each kind of page and language, and one for each area and funder drawn beforehand. */
export class SiteCards {
  readonly #given: Edition;
  readonly #writers: Writers;
  readonly #fonts: CardFonts;
  readonly #written = new Map<string, Promise<string>>();

  private constructor(given: Edition, writers: Writers, fonts: CardFonts) {
    this.#given = given;
    this.#writers = writers;
    this.#fonts = fonts;
  }

  static async open(given: Edition, cardWriter: CardWriter): Promise<SiteCards> {
    const fonts = await cardFonts();
    const { currency } = given.whole.answer.result;
    const writers = languages.map(async (tag) => [tag, await cardWriter(tag, currency, fonts.measure)] as const);
    return new SiteCards(given, new Map(await Promise.all(writers)), fonts);
  }

  /** Puts the card of a page into the built site; its path there, null for what is shown inside other pages. */
  async put(dist: string, data: PageData, language: Language): Promise<string | null> {
    const { page } = data;
    const kind = kindOf(page);
    if (!kind) return null;
    const own = isFilled('own') ? this.#own(data, language) : null;
    const file = own && cardFile(own, this.#fonts, 'own');
    if (file && existsSync(file)) return copied(file, dist, ownPath(page, language));
    const path = kindCard(kind.name, language);
    const written = this.#written.get(path) ?? this.#drawKind(kind.page, language, dist, path);
    this.#written.set(path, written);
    return written;
  }

  /** Draws the card of one area or funder for later builds; false for a page that has none of its own. */
  async drawOwn(data: PageData, language: Language): Promise<boolean> {
    const svg = this.#own(data, language);
    if (svg !== null) await drawnCard(svg, this.#fonts, 'own');
    return svg !== null;
  }

  #own(data: PageData, language: Language): string | null {
    const { page } = data;
    if (page.kind !== 'profile' || !owners.includes(page.subject.of)) return null;
    return this.#svg(page, data, language);
  }

  async #drawKind(page: Page, language: Language, dist: string, path: string): Promise<string> {
    return copied(await drawnCard(this.#svg(page, this.#given.whole, language), this.#fonts, 'kinds'), dist, path);
  }

  #svg(page: Page, data: PageData, language: Language): string {
    const write = this.#writers.get(language);
    if (!write) throw new Error(`no card is written in ${language}`);
    return write({ page, data, site: this.#given.site });
  }
}

/** The card that stands for a page among its like: its name, and the page it is drawn for. */
function kindOf(page: Page): { readonly name: string; readonly page: Page } | null {
  switch (page.kind) {
    case 'profile':
      return { name: page.subject.of, page: { kind: 'directory', of: page.subject.of } };
    case 'directory':
      return { name: page.of, page };
    case 'call':
      return { name: 'calls', page: { kind: 'calls' } };
    case 'calls':
    case 'compare':
    case 'grant':
      return { name: page.kind, page };
    case 'explore':
    case 'audit':
    case 'schema':
    case 'verify':
    case 'changes':
      return { name: 'explore', page: explorePage };
    default:
      return null;
  }
}

/** Path below the site of the card of a kind of page. */
export function kindCard(name: string, language: Language): string {
  return `social/${name}.${language}.png`;
}

function ownPath(page: Page, language: Language): string {
  if (page.kind !== 'profile') throw new Error('only a profile has a card of its own');
  return `social/${page.subject.of}/${page.subject.key}.${language}.png`;
}

function copied(file: string, dist: string, path: string): string {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  copyFileSync(file, join(dist, path));
  return path;
}
