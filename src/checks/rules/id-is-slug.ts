import { isSlug, toSlug } from '../../domain/slug.ts';
import { fileStart } from '../rule.ts';
import type { CatalogueRule } from '../rule.ts';

/** The name of a page's folder is its id, and its address on the site for good. */
export const idIsSlug: CatalogueRule = {
  id: 'id-is-slug',
  scope: 'catalogue',
  check({ pages }, report) {
    for (const { location } of Object.values(pages).flat()) {
      if (isSlug(location.id)) continue;
      const slug = toSlug(location.id);
      const nearest = isSlug(slug) ? { nearest: slug } : {};
      report({ code: 'id-invalid', params: { found: location.id, ...nearest } }, location.main, fileStart);
    }
  },
};
