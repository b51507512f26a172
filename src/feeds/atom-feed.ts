/**
 * Atom feeds (RFC 4287) as text. Everything a feed says comes in; nothing is read from a clock, so equal content gives
 * equal bytes.
 */

/** A text, with its language where it is not that of the feed. */
export interface FeedText {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A page that an entry was made from. */
export interface FeedSource {
  readonly href: string;
  readonly title: string;
}

/** A value that entries can be sorted by: `term` is for programs, `label` for people, `scheme` says what kind it is. */
export interface FeedCategory {
  readonly scheme: string;
  readonly term: string;
  readonly label: string;
}

/** One entry. Days are those of Viet Nam. */
export interface FeedEntry {
  /** An address-like name that never changes, whatever host the site stands on. */
  readonly id: string;
  readonly title: FeedText;
  readonly href: string;
  readonly updated: string;
  readonly published?: string | undefined;
  readonly summary: FeedText;
  readonly categories: readonly FeedCategory[];
  readonly sources: readonly FeedSource[];
}

/** A feed. All addresses are absolute. */
export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who answers for the words. */
  readonly author: { readonly name: string; readonly href: string };
  readonly rights: { readonly text: string; readonly href: string };
  readonly icon: string;
  /** The address of the feed itself and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** The day the feed is as old as when it has no entry. */
  readonly since: string;
  readonly entries: readonly FeedEntry[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Returns the feed as an XML document. */
export function toAtom(feed: Feed): string {
  const newest = feed.entries.reduce((day, { updated }) => (updated > day ? updated : day), '');
  const children = [
    element('id', {}, feed.id),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.subtitle),
    element('updated', {}, instantOf(newest === '' ? feed.since : newest)),
    group('author', [element('name', {}, feed.author.name), element('uri', {}, feed.author.href)]),
    element('rights', {}, feed.rights.text),
    element('icon', {}, feed.icon),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.lang, href: feed.page }),
    element('link', { rel: 'license', href: feed.rights.href }),
    ...feed.entries.map((entry) => entryOf(entry, feed.lang)),
  ];
  const attributes = attributesOf({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang });
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed${attributes}>\n${children.join('\n')}\n</feed>\n`;
}

function entryOf(entry: FeedEntry, lang: string): string {
  return group('entry', [
    element('id', {}, entry.id),
    element('title', { 'xml:lang': otherLanguage(entry.title, lang) }, entry.title.text),
    element('updated', {}, instantOf(entry.updated)),
    ...(entry.published === undefined ? [] : [element('published', {}, instantOf(entry.published))]),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: entry.href }),
    ...entry.sources.map(({ href, title }) => element('link', { rel: 'via', href, title })),
    ...entry.categories.map(({ label, scheme, term }) => element('category', { scheme, term, label })),
    element('summary', { 'xml:lang': otherLanguage(entry.summary, lang) }, entry.summary.text),
  ]);
}

function otherLanguage(text: FeedText, lang: string): string | undefined {
  return text.lang === lang ? undefined : text.lang;
}

/** Returns the first instant of a day in Viet Nam, which has had one offset from UTC since 1975. */
function instantOf(day: string): string {
  return `${day}T00:00:00+07:00`;
}

function group(name: string, children: readonly string[]): string {
  return `<${name}>\n${children.join('\n')}\n</${name}>`;
}

function element(name: string, attributes: Attributes, text?: string): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return text === undefined ? `${start}/>` : `${start}>${escaped(text)}</${name}>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

/** Characters that XML 1.0 cannot hold even as references, lone surrogates among them. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as they are, readers would turn them into spaces or line ends of their own.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"\t\n\r]/gu, (character) => references[character] ?? character);
}
