import type { FactPath } from '../../domain/issue.ts';
import type { CollectionId } from '../../content-files/content-page.ts';
import { listAt, textAt } from '../../content-files/facts.ts';
import type { CatalogueRule, CatalogueContext, CataloguePage, CatalogueReport } from '../rule.ts';
import { withNearest } from './nearest-hint.ts';

/** What posts and plans refer to, besides producers and provinces, has a page. */
export const referencesExist: CatalogueRule = {
  id: 'references-exist',
  scope: 'catalogue',
  check(catalogue, report) {
    for (const page of catalogue.pages.news) {
      for (const target of ['plans', 'documents', 'products'] as const) {
        checkEach(catalogue, page, target, pathsIn(page.raw, target), report);
      }
      checkComponents(catalogue, page, report);
    }
    for (const page of catalogue.pages.plans) {
      checkEach(catalogue, page, 'documents', pathsIn(page.raw, 'basis', 'document'), report);
      checkEach(catalogue, page, 'plans', pathsIn(page.raw, 'targets', 'inheritedFrom'), report);
      checkEach(catalogue, page, 'products', pathsIn(page.raw, 'products', 'productId'), report);
    }
    for (const page of catalogue.pages.documents) {
      checkEach(catalogue, page, 'documents', [['replacedBy']], report);
    }
  },
};

const codes = {
  plans: 'plan-unknown',
  documents: 'document-unknown',
  products: 'product-unknown',
} as const satisfies Partial<Record<CollectionId, string>>;

type Target = keyof typeof codes;

function pathsIn(raw: unknown, list: string, key?: string): FactPath[] {
  return [...listAt(raw, [list]).keys()].map((index) => (key === undefined ? [list, index] : [list, index, key]));
}

function checkEach(
  { ids }: CatalogueContext,
  { location, raw }: CataloguePage,
  target: Target,
  paths: readonly FactPath[],
  report: CatalogueReport,
): void {
  for (const path of paths) {
    const found = textAt(raw, path);
    if (found === undefined || ids[target].has(found)) continue;
    report({ code: codes[target], params: withNearest(found, ids[target]) }, location.main, path);
  }
}

/** `<Targets plan="…"/>` and its like name a plan; `<Product id="…"/>` names a product. */
function checkComponents({ ids }: CatalogueContext, page: CataloguePage, report: CatalogueReport): void {
  for (const { name, attributes, file, line, column } of page.components) {
    const target = name === 'Product' ? 'products' : 'plans';
    const found = name === 'Product' ? attributes['id'] : attributes['plan'];
    if (found === undefined || ids[target].has(found)) continue;
    report({ code: codes[target], params: withNearest(found, ids[target]) }, file, { line, column });
  }
}
