import { stringify } from 'yaml';
import { collectionIds, isPlainYaml } from '../../content-files/content-page.ts';
import type { CollectionId, PageLocation } from '../../content-files/content-page.ts';
import { textAt } from '../../content-files/facts.ts';
import { readSource } from '../../content-files/source-file.ts';
import type { SourceFile } from '../../content-files/source-file.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Draft } from './draft.ts';
import type { KnownPages } from './known-pages.ts';
import { toYamlText } from './page-text.ts';
import type { Answers } from './question.ts';

/** Returns the page that an id names, the products first, or nothing. */
export function findPage(known: KnownPages, id: string): PageLocation | undefined {
  const [collection, name] = id.includes('/') ? [id.split('/')[0], id.split('/').at(-1) ?? ''] : [undefined, id];
  const wanted = collectionIds.filter((candidate) => collection === undefined || candidate === collection);
  return wanted.map((candidate: CollectionId) => known.find(candidate, name)).find((page) => page !== undefined);
}

/** Returns the file of a translation, whether or not it exists. */
export function translationFile({ folder, id, main }: PageLocation, locale: Locale): string {
  const ending = main.slice(main.lastIndexOf('.'));
  return ending === '.yml' ? `${folder}/${id}.${locale}.yml` : `${folder}/${locale}${ending}`;
}

/** Returns a skeleton: what is translated already as words, and the Vietnamese beside it as comments that show nowhere. */
export function draftTranslation(known: KnownPages, page: PageLocation, locale: Locale, answers: Answers): Draft {
  const source = readSource(page.main, known.text(page.main));
  const main = translationFile(page, locale);
  const words = { name: answers['name'], title: answers['title'], summary: answers['summary'] };
  const given = Object.values(words).some((word) => word !== undefined) ? toYamlText(words) : '';
  const originals = originalsOf(page, source).filter(([key]) => answers[key] === undefined);
  const comments = toComments(originals);
  const text = isPlainYaml(page.collection)
    ? given + comments
    : `---\n${given}${comments}${answers['body'] === undefined ? bodyComments(source.body) : ''}---\n\n${answers['body'] ?? ''}\n`;
  return { files: new Map([[main, `${text.trimEnd()}\n`]]), main, notes: [] };
}

/** The words of a page that can be translated, by key, in the order of the format. */
function originalsOf({ collection }: PageLocation, { raw }: SourceFile): (readonly [string, unknown])[] {
  const keys = isPlainYaml(collection) || collection === 'news' ? ['title', 'summary', 'dateNote'] : ['name'];
  const texts = keys.flatMap((key) => {
    const text = textAt(raw, [key]);
    return text === undefined ? [] : [[key, text] as const];
  });
  const group = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  const notes = ['readerNotes', 'qualitativeGoals', 'note'].flatMap((key) =>
    isPlainYaml(collection) && group[key] !== undefined ? [[key, group[key]] as const] : [],
  );
  const photos = Array.isArray(group['photos']) ? (group['photos'] as readonly unknown[]) : [];
  const captions = photos.map((photo) => textAt(photo, ['alt']) ?? '');
  return [...texts, ...notes, ...(captions.length === 0 ? [] : [['photos', captions] as const])];
}

function toComments(originals: readonly (readonly [string, unknown])[]): string {
  return originals
    .map(([key, value]) => stringify({ [key]: value }, { lineWidth: 0 }))
    .join('')
    .replace(/^(?=.)/gmu, '# ');
}

function bodyComments(body: string): string {
  const lines = body.trim().split('\n');
  return body.trim() === '' ? '' : `#\n${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
}
