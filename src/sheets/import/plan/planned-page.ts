import { dirname } from 'node:path/posix';
import { isGroup } from '../../../content-files/facts.ts';
import { factsSchemas, wordsSchemas } from '../../../content-files/content-page.ts';
import { orderedFacts } from '../../../content-files/ordered-facts.ts';
import { editPageText, toPageText } from '../../../content-files/page-text.ts';
import { textAt } from '../../../content-files/facts.ts';
import { isFormerProvinceId } from '../../../domain/province.ts';
import { locales } from '../../../i18n/locale.ts';
import type { FileChange } from '../../../processes/content-journal/write-changes.ts';
import { fromRecord } from '../../columns/sheet-page.ts';
import type { SheetCollection, SheetPage, SheetRecord } from '../../columns/sheet-page.ts';
import type { FaultPlace } from '../findings/fault.ts';
import type { PlacedCell } from '../rows/page-row.ts';

/** A page as it is going to be. */
export interface PlannedPage {
  readonly collection: SheetCollection;
  readonly id: string;
  /** The page as it is; absent for a new one. */
  readonly before?: SheetPage;
  readonly record: SheetRecord;
  readonly place: FaultPlace;
  /** The cells that values of the record come from, by path. */
  readonly cells: ReadonlyMap<string, PlacedCell>;
}

/** A page with its files that change; none where it stays as it is. */
export interface PageFiles {
  readonly page: PlannedPage;
  readonly files: readonly FileChange[];
}

/** Returns the files of a page that change. */
export function fileChanges(page: PlannedPage): FileChange[] {
  const { before, collection } = page;
  const { body, facts, translations } = fromRecord(page.record);
  const folder = folderOf(page);
  const content = { facts: orderedFacts(factsSchemas[collection], facts), body };
  const changes: FileChange[] = [];
  const main = `${folder}/index.md`;
  const text = before === undefined ? toPageText(content) : editPageText(before.texts.main, content);
  if (text !== before?.texts.main) changes.push({ path: main, text });
  for (const locale of locales) {
    const words = translations[locale];
    const old = before?.texts.translations[locale];
    const path = `${folder}/${locale}.md`;
    if (words === undefined) {
      if (old !== undefined && !isUntouched(page, locale)) changes.push({ path, text: undefined });
      continue;
    }
    const translated = { facts: orderedFacts(wordsSchemas[collection], words.facts), body: words.body };
    const next = old === undefined ? toPageText(translated) : editPageText(old, translated);
    if (next !== old) changes.push({ path, text: next });
  }
  return changes;
}

/** A translation without a word in it stays as it is until somebody fills it. */
function isUntouched({ before, record }: PlannedPage, locale: string): boolean {
  const [old, now] = [before?.record, record].map((one) =>
    isGroup(one?.['translations']) ? one['translations'][locale] : undefined,
  );
  return JSON.stringify(old) === JSON.stringify(now);
}

/** Returns the folder of a page: where it is, or for a new product the folder of the province in its decision. */
export function folderOf({ before, collection, id, record }: PlannedPage): string {
  if (before !== undefined) return dirname(before.location.main);
  if (collection === 'producers') return `producers/${id}`;
  const former = textAt(record, ['origin', 'former']) ?? '';
  return `products/${isFormerProvinceId(former) ? former : 'khac'}/${id}`;
}
