import { isGroup } from '../../content-files/facts.ts';
import { fromRecord } from '../columns/sheet-page.ts';
import type { SheetPage } from '../columns/sheet-page.ts';

/** Returns pages as JSON Lines: a page a line with all facts as in content.md, the Vietnamese words and the translations. */
export function toJsonLines(pages: readonly SheetPage[]): string {
  return pages.map((page) => `${JSON.stringify(toLine(page))}\n`).join('');
}

function toLine({ location, record, version }: SheetPage): object {
  const { body, facts } = fromRecord(record);
  const { translations } = record;
  return {
    id: location.id,
    ...facts,
    body,
    ...(isGroup(translations) ? { translations } : {}),
    version,
  };
}
