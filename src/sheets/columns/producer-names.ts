import { textAt } from '../../content-files/facts.ts';
import type { SheetPages } from './read-pages.ts';

/** Returns how producers are named in cells: by name, or by id where two share a name. */
export function producerNames(pages: SheetPages): (id: string) => string {
  const names = pages.producers.map((page) => ({ id: page.location.id, name: textAt(page.record, ['name']) ?? '' }));
  const counts = Map.groupBy(names, ({ name }) => name);
  const byId = new Map(names.map(({ id, name }) => [id, counts.get(name)?.length === 1 && name !== '' ? name : id]));
  return (id) => byId.get(id) ?? id;
}
