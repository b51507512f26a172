import type { CalendarDate } from '../../domain/calendar-date.ts';
import { getFormerProvince } from '../../domain/province.ts';
import type { FormerProvinceId } from '../../domain/province.ts';
import { toSlug } from '../../domain/slug.ts';
import { formerProvinceName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { mergedProvinceNamed } from './find-province.ts';
import type { KnownPages } from './known-pages.ts';
import { toPageText, toYamlText } from './page-text.ts';
import type { Fact } from './page-text.ts';
import type { Answers } from './question.ts';

/** Something worth telling of how a page was made, said in the language of the command. */
export interface Note {
  readonly key: MessageKey & ('new.producerFound' | 'new.producerMade' | 'new.mergedProvince');
  readonly values: Readonly<Record<string, string>>;
}

/** The files of a new page before they are written; the page itself comes last. */
export interface Draft {
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  readonly notes: readonly Note[];
}

/** What a maker of pages has at hand. Required answers are there and all of them have been read. */
export interface Making {
  readonly answers: Answers;
  readonly known: KnownPages;
  readonly today: CalendarDate;
}

const vi = translator('vi');

/** Returns a product's page, with the page of its producer where there is none yet. */
export function draftProduct({ answers, known, today }: Making): Draft {
  const former = formerOf(answers);
  const { key, sources } = sourcesOf(answers, today);
  const files = new Map<string, string>();
  const notes = mergerNotes(former);
  const producer = producerOf({ answers, known, today }, files, notes);
  const id = answers['id'] ?? known.freeId('products', answers['name'] ?? '', former);
  const facts: Fact = {
    name: answers['name'],
    group: answers['group'],
    set: answers['set'],
    producer: producer?.id,
    origin: originOf(answers, former),
    recognitions: [
      {
        stars: numberOf(answers['stars']),
        year: numberOf(answers['year']),
        date: answers['date'],
        decision: answers['decision'],
        issuer: answers['issuer'],
        level: answers['level'],
        source: key,
      },
    ],
    sources,
  };
  const main = `products/${answers['folder'] ?? former}/${id}/index.md`;
  const place = placeText(answers, former);
  const sentence =
    producer === undefined
      ? vi('new.body.productPlace', { place })
      : vi('new.body.product', { maker: producer.name, place });
  files.set(main, toPageText(facts, answers['body'] ?? sentence));
  return { files, main, notes };
}

/** Returns a producer's page. */
export function draftProducer({ answers, known, today }: Making): Draft {
  const former = formerOf(answers);
  const id = answers['id'] ?? known.freeId('producers', answers['name'] ?? '', former);
  const main = `producers/${id}/index.md`;
  return { files: new Map([[main, producerText(answers, today)]]), main, notes: mergerNotes(former) };
}

function producerText(answers: Answers, today: CalendarDate): string {
  const former = formerOf(answers);
  const facts: Fact = {
    name: answers['name'],
    kind: answers['kind'],
    origin: originOf(answers, former),
    taxCode: answers['tax-code'],
    contact: { phone: answers['phone'], website: answers['website'] },
    sources: sourcesOf(answers, today).sources,
  };
  return toPageText(facts, answers['body'] ?? vi('new.body.producer', { place: placeText(answers, former) }));
}

/** Finds the producer of a product or makes its page from the answers about the product. */
function producerOf(
  { answers, known, today }: Making,
  files: Map<string, string>,
  notes: Note[],
): { readonly id: string; readonly name: string } | undefined {
  const given = answers['producer'];
  if (given === undefined) return undefined;
  const found = known.producer(given);
  if (found !== undefined) {
    notes.push({ key: 'new.producerFound', values: found });
    return found;
  }
  const made = { id: known.freeId('producers', given, formerOf(answers)), name: given };
  const kind = answers['producer-kind'] ?? kindOf(given);
  // What was said of the product is its own: its body, its contact and its id do not belong to the producer.
  const { body, id, ...shared } = answers;
  files.set(`producers/${made.id}/index.md`, producerText({ ...shared, name: given, kind }, today));
  notes.push({ key: 'new.producerMade', values: { ...made, kind } });
  return made;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:cong-ty|doanh-nghiep|dntn|xi-nghiep|nha-may|tap-doan|chi-nhanh)\b/u, 'enterprise'],
  [/^(?:hop-tac-xa|htx|lien-hiep-htx|lhhtx)\b/u, 'cooperative'],
  [/^(?:to-hop-tac|tht|to-lien-ket)\b/u, 'cooperative-group'],
  [/^trang-trai\b/u, 'farm'],
  [/^(?:ho-|hkd|co-so|cssx|ong-|ba-)/u, 'household'],
  [/^(?:hoi-|hiep-hoi|hoi$)/u, 'association'],
];

/** Returns the kind of a producer that its name tells; `other` where it tells none. */
function kindOf(name: string): string {
  return kinds.find(([form]) => form.test(toSlug(name)))?.[1] ?? 'other';
}

/** Returns a post. */
export function draftPost({ answers, known, today }: Making): Draft {
  const { sources } = sourcesOf(answers, today);
  const facts: Fact = {
    title: answers['title'],
    summary: answers['summary'],
    published: answers['published'],
    kind: answers['kind'],
    publisher: answers['publisher'],
    plans: listOf(answers['plans']),
    products: listOf(answers['products']),
    provinces: listOf(answers['provinces']),
    sources,
  };
  const id = answers['id'] ?? known.freeId('news', answers['title'] ?? '');
  const main = `news/${(answers['published'] ?? today).slice(0, 4)}/${id}/index.mdx`;
  return { files: new Map([[main, toPageText(facts, answers['body'] ?? answers['summary'] ?? '')]]), main, notes: [] };
}

/** Returns a plan; its targets are for a person to read from the document. */
export function draftPlan({ answers, known, today }: Making): Draft {
  const former = answers['province'];
  const facts: Fact = {
    recordType: 'plan',
    title: answers['title'],
    document: { number: answers['number'], date: answers['date'] },
    issuer: { name: answers['issuer'], level: answers['level'] },
    place: { province: former, district: answers['district'] },
    period: { start: answers['start'], end: answers['end'], label: answers['label'] },
    sources: sourcesOf(answers, today).sources,
  };
  const id = answers['id'] ?? known.freeId('plans', planName(answers));
  const main = `plans/${id}.yml`;
  const text = toYamlText(facts);
  // A plan of the whole country is in no province, and the key has to stand all the same.
  const whole =
    former === undefined && answers['district'] === undefined ? text.replace('period:', 'place: {}\nperiod:') : text;
  return { files: new Map([[main, whole]]), main, notes: [] };
}

function planName({ district, label = '', province }: Answers): string {
  return `${district ?? province ?? 'ca-nuoc'} ${label}`;
}

function formerOf(answers: Answers): FormerProvinceId {
  return getFormerProvince(answers['province'] as FormerProvinceId).id;
}

function originOf(answers: Answers, former: FormerProvinceId): Fact {
  return { former, district: answers['district'], commune: answers['commune'] };
}

function sourcesOf(answers: Answers, today: CalendarDate): { readonly key: string; readonly sources: Fact } {
  const slug = toSlug(answers['source-publisher'] ?? '').replace(/^(.{1,40})(?:-.*)?$/u, '$1');
  const key = /[a-z]/u.test(slug) ? slug : 'nguon';
  const source = {
    title: answers['source-title'],
    publisher: answers['source-publisher'],
    url: answers['source-url'],
    read: answers['source-read'] ?? today,
  };
  return { key, sources: { [key]: source } };
}

function placeText({ commune, district }: Answers, former: FormerProvinceId): string {
  return [commune, district, formerProvinceName(former, 'vi')].filter(Boolean).join(', ');
}

function mergerNotes(former: FormerProvinceId): Note[] {
  const today = mergedProvinceNamed(getFormerProvince(former));
  if (today === undefined) return [];
  const parts = today.mergedFrom.map(({ name }) => name).join(', ');
  return [{ key: 'new.mergedProvince', values: { name: today.name, parts, former } }];
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}

function numberOf(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+$/u.test(text) ? Number(text) : text;
}
