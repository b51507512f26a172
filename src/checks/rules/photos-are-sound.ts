import type { Finding } from '../../domain/issue.ts';
import { textAt } from '../../content-files/facts.ts';
import type { Picture } from '../../content-files/picture-bytes.ts';
import { fileStart } from '../rule.ts';
import type { CatalogueRule, CataloguePage } from '../rule.ts';
import { isPhotoName } from './photo-name.ts';

const limits = {
  bytes: 20 * 1024 * 1024,
  pixels: 50_000_000,
  longestSide: 12_000,
  shortestSide: 200,
  /** The long side of the photo that stands for a page in lists and previews. */
  firstPhoto: 600,
} as const;

/**
 * Photos are what they claim to be, whole, and neither too small to show nor too large to work with. Only headers are
 * read here: nothing decodes a file before this rule has accepted it.
 */
export const photosAreSound: CatalogueRule = {
  id: 'photos-are-sound',
  scope: 'catalogue',
  check({ pages, pictureOf, sizeOf, tree }, report) {
    const all = Object.values(pages).flat();
    const folders = new Set(
      all.map(({ location }) => location).flatMap(({ folder, main }) => (main.endsWith('.yml') ? [] : folder)),
    );
    const first = new Set(all.flatMap(firstPhotoOf));
    for (const { kind, path } of tree) {
      if (kind !== 'file' || !isPhotoName(path) || !folders.has(path.slice(0, path.lastIndexOf('/')))) continue;
      const bytes = sizeOf(path);
      const finding = bytes > limits.bytes ? tooHeavy(bytes) : faultOf(pictureOf(path), bytes, first.has(path));
      if (finding !== undefined) report(finding, path, fileStart);
    }
  },
};

function firstPhotoOf({ location, raw }: CataloguePage): readonly string[] {
  const src = textAt(raw, ['photos', 0, 'src']);
  return src === undefined ? [] : [`${location.folder}/${src.replace(/^\.\//u, '')}`];
}

function tooHeavy(bytes: number): Finding {
  const found = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return { code: 'photo-too-large', params: { found, limit: '20 MB' } };
}

function faultOf(picture: Picture, bytes: number, isFirst: boolean): Finding | undefined {
  switch (picture.kind) {
    case 'other':
      return { code: 'photo-type-refused', params: { found: picture.type } };
    case 'broken':
      return { code: 'photo-broken', params: { found: `${String(bytes)} byte` } };
    case 'code':
      return { code: 'photo-hides-code', params: { found: `${String(bytes)} byte` } };
    case 'picture':
      return sizeFault(picture.width, picture.height, isFirst);
  }
}

function sizeFault(width: number, height: number, isFirst: boolean): Finding | undefined {
  const found = `${String(width)} × ${String(height)} px`;
  if (width * height > limits.pixels) return { code: 'photo-too-large', params: { found, limit: '50 megapixel' } };
  if (Math.max(width, height) > limits.longestSide) {
    return { code: 'photo-too-large', params: { found, limit: `${String(limits.longestSide)} px` } };
  }
  if (Math.min(width, height) < limits.shortestSide) {
    return { code: 'photo-too-small', params: { found, limit: `${String(limits.shortestSide)} px` } };
  }
  if (isFirst && Math.max(width, height) < limits.firstPhoto) {
    return { code: 'photo-too-small', params: { found, limit: `${String(limits.firstPhoto)} px` } };
  }
  return undefined;
}
