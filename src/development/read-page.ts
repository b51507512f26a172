import type { CollectionId, PageLocation } from '../content-files/content-page.ts';
import { newsBodyFaults } from '../content-files/news-body.ts';
import type { PageLine } from '../content-files/page-store.ts';
import { pageDigest, parsePage, readPageTexts } from '../content-files/parse-page.ts';
import { chosenProvinces, isFromProvinces } from '../content-files/province-choice.ts';
import { photosIn, readPhotos, toStoredPage } from '../content-files/to-stored-page.ts';
import type { SourceFile } from '../content-files/source-file.ts';
import { toIssue } from '../domain/issue.ts';
import type { Issue } from '../domain/issue.ts';
import type { PhotoFile } from '../domain/photo.ts';
import { isCode } from '../processes/lock-file.ts';

/** A page as it is shown while developing. */
export interface ReadPage<C extends CollectionId = CollectionId> {
  readonly collection: C;
  /** The file with its facts, relative to the content folder; no other page has it. */
  readonly main: string;
  /** Stands for what its files hold, those of its photos included. */
  readonly digest: string;
  /** Absent when its facts cannot be understood. */
  readonly page: PageLine<C> | undefined;
  readonly issues: readonly Issue[];
}

/** Returns a page read from its files; nothing for a product of a province that was not asked for. */
export async function readPage<C extends CollectionId>(
  contentDir: string,
  location: PageLocation<C>,
): Promise<ReadPage<C> | undefined> {
  const { collection, folder, id, main } = location;
  const texts = readPageTexts(contentDir, location);
  const provinces = collection === 'products' ? chosenProvinces() : undefined;
  if (provinces !== undefined && !isFromProvinces(texts.main, provinces)) return undefined;
  const { issues: faults, main: source, page, translations } = parsePage(location, texts);
  const issues = [...faults, ...[source, ...Object.values(translations)].flatMap(codeIn)];
  const digest = pageDigest(texts);
  if (page === undefined || issues.length > 0) return { collection, main, digest, page: undefined, issues };
  const line = { id, ...toStoredPage(page) };
  if (photosIn(page.facts).length === 0) return { collection, main, digest, page: line, issues };
  const photos = await measurePhotos(contentDir, folder, page.facts);
  if (typeof photos === 'string') {
    const issue = toIssue({ code: photos, params: { found: '' } }, main, { line: 1, column: 1 }, ['photos']);
    return { collection, main, digest, page: line, issues: [issue] };
  }
  const whole = [digest, ...photos.map(({ key }) => key)].join(':');
  return { collection, main, digest: whole, page: { ...line, photos }, issues };
}

/** Returns what the body of a post may not hold: it would run as code. Bodies of other pages lose such parts. */
function codeIn({ body, bodyLine, file, markup }: SourceFile): readonly Issue[] {
  if (markup !== 'mdx') return [];
  return newsBodyFaults(body).map((fault) => toIssue(fault, file, { ...fault, line: fault.line + bodyLine - 1 }));
}

/** Returns the photos of a page, or what is wrong with one of them. */
async function measurePhotos(
  contentDir: string,
  folder: string,
  facts: object,
): Promise<readonly PhotoFile[] | 'photo-broken' | 'photo-missing'> {
  // Few pages have photos, and the program that reads them is large.
  const { measurePhoto } = await import('../photos/photo-bytes.ts');
  try {
    return await readPhotos(contentDir, folder, facts, measurePhoto);
  } catch (error) {
    return isCode(error, 'ENOENT') ? 'photo-missing' : 'photo-broken';
  }
}
