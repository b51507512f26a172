import type { FactPath } from '../../domain/issue.ts';
import { listAt, textAt } from '../../content-files/facts.ts';
import { fileStart } from '../rule.ts';
import type { CatalogueRule, CataloguePage } from '../rule.ts';
import { isPhotoName } from './photo-name.ts';
import { withNearest } from './nearest-hint.ts';

/** Every photo a page names lies beside it, and every photo beside a page is named by it. */
export const photosExist: CatalogueRule = {
  id: 'photos-exist',
  scope: 'catalogue',
  check({ pages, tree }, report) {
    const photos = tree.filter(({ path, kind }) => kind === 'file' && isPhotoName(path)).map(({ path }) => path);
    const byFolder = Map.groupBy(photos, (path) => path.slice(0, path.lastIndexOf('/')));
    for (const page of Object.values(pages).flat()) {
      const { folder, main } = page.location;
      const beside = (byFolder.get(folder) ?? []).map((path) => path.slice(folder.length + 1));
      const used = usesOf(page);
      for (const { name, file, at } of used) {
        if (beside.includes(name)) continue;
        report({ code: 'photo-missing', params: withNearest(name, beside) }, file, at);
      }
      // Without readable facts nothing can be said about what a page uses.
      if (page.raw === undefined || main.endsWith('.yml')) continue;
      for (const name of beside.filter((candidate) => !used.some((use) => use.name === candidate))) {
        report({ code: 'photo-unused', params: { found: name } }, `${folder}/${name}`, fileStart);
      }
    }
  },
};

interface PhotoUse {
  readonly name: string;
  readonly file: string;
  readonly at: FactPath;
}

function usesOf({ location, raw }: CataloguePage): PhotoUse[] {
  const uses: PhotoUse[] = [];
  for (const index of listAt(raw, ['photos']).keys()) {
    const path = ['photos', index, 'src'];
    const src = textAt(raw, path);
    if (src !== undefined) uses.push({ name: withoutDot(src), file: location.main, at: path });
  }
  return uses;
}

function withoutDot(src: string): string {
  return src.startsWith('./') ? src.slice(2) : src;
}
