import { parse, stringify } from 'yaml';

/** A page as the form holds it: facts by key, sources as a list, the words under `body`. */
export type FormEntry = Record<string, unknown>;

/** What lies between the two lines `---`, and what follows. */
const page = /^\uFEFF?---[ \t]*\r?\n(?<facts>[\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)(?<body>[\s\S]*)$/mu;

/** Returns a page's text as the form shows it. Days stay text, so that none moves with a time zone. */
export function fromPageText(text: string, hasBody: boolean): FormEntry {
  const { body = '', facts = text } = hasBody ? (page.exec(text)?.groups ?? {}) : {};
  const entry = (parse(facts, { schema: 'core' }) ?? {}) as FormEntry;
  const sources = entry['sources'];
  const listed = isGroup(sources)
    ? { sources: Object.entries(sources).map(([key, source]) => ({ key, ...(isGroup(source) ? source : {}) })) }
    : {};
  return { ...entry, ...listed, ...(hasBody ? { body: body.trim() } : {}) };
}

/** Returns the text of a page from what the form holds: keys in the order of the format, nothing that is empty. */
export function toPageText(entry: FormEntry, order: readonly string[], hasBody: boolean): string {
  const { body, sources, ...facts } = entry;
  const named = Array.isArray(sources)
    ? Object.fromEntries((sources as readonly unknown[]).flatMap(namedSource))
    : sources;
  const all: FormEntry = { ...facts, ...(sources === undefined ? {} : { sources: named }) };
  const keys = [...order.filter((key) => key in all), ...Object.keys(all).filter((key) => !order.includes(key))];
  const kept = Object.fromEntries(keys.flatMap((key) => keep(key, all[key])));
  const yaml = Object.keys(kept).length === 0 ? '' : stringify(kept, { lineWidth: 0, schema: 'core' });
  const words = typeof body === 'string' ? body.trim() : '';
  return hasBody ? `---\n${yaml}---\n${words === '' ? '' : `\n${words}\n`}` : yaml;
}

function namedSource(source: unknown): [string, unknown][] {
  if (!isGroup(source)) return [];
  const { key, ...facts } = source;
  return [[typeof key === 'string' && key !== '' ? key : 'nguon', facts]];
}

/** Keys for which `null` says something: a post without a day, a result that was published without its figure. */
const tellingNulls: ReadonlySet<string> = new Set(['published', 'value']);

function keep(key: string, value: unknown): [string, unknown][] {
  if (value === null) return tellingNulls.has(key) ? [[key, null]] : [];
  // A plan of the whole country is in no province, and says so by an empty place.
  const kept = withoutGaps(value) ?? (key === 'place' ? {} : undefined);
  return kept === undefined ? [] : [[key, kept]];
}

function withoutGaps(value: unknown): unknown {
  if (value === '' || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutGaps).filter((item) => item !== undefined && item !== null);
    return items.length === 0 ? undefined : items;
  }
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).flatMap(([key, part]) => keep(key, part));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
