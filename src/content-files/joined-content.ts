import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Issue } from '../domain/issue.ts';
import { joinCatalogue } from '../domain/joined-catalogue.ts';
import type { JoinablePage, JoinedProducer, JoinedProduct } from '../domain/joined-catalogue.ts';
import type { Plan } from '../domain/plan.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CollectionFacts, CollectionId, CollectionWords } from './content-page.ts';
import { locatePages, readTree } from './content-tree.ts';
import { parsePage, readPageTexts } from './parse-page.ts';

/** The translated words of a page by language; bodies are not kept. */
export type WordsByLocale<C extends CollectionId> = Readonly<Partial<Record<Locale, CollectionWords[C]>>>;

/** The content as commands need it: joined, with names and titles but without bodies, and what is wrong with it. */
export interface JoinedContent {
  readonly products: readonly JoinedProduct<WordsByLocale<'products'>>[];
  readonly producers: readonly JoinedProducer<WordsByLocale<'producers'>>[];
  readonly plans: readonly JoinablePage<Plan, WordsByLocale<'plans'>>[];
  /** Faults of single pages; a page with faults may be missing. */
  readonly issues: readonly Issue[];
}

/** Reads products, producers and plans from a content folder and joins them as the pages do. */
export function readJoinedContent(contentDir: string, today: CalendarDate): JoinedContent {
  const tree = readTree(contentDir);
  const issues: Issue[] = [];
  const read = <C extends CollectionId>(collection: C): JoinablePage<CollectionFacts[C], WordsByLocale<C>>[] => {
    const entries = tree.filter(({ path }) => path.startsWith(`${collection}/`));
    return locatePages(collection, entries).flatMap((location) => {
      const parsed = parsePage(location, readPageTexts(contentDir, location));
      issues.push(...parsed.issues);
      if (parsed.page === undefined) return [];
      const { facts, id, translations } = parsed.page;
      const words: Partial<Record<Locale, CollectionWords[C]>> = {};
      for (const [locale, translation] of Object.entries(translations)) words[locale as Locale] = translation.words;
      return [{ id, facts, words }];
    });
  };
  const joined = joinCatalogue(read('products'), read('producers'), today);
  return { ...joined, plans: read('plans'), issues };
}
