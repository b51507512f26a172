import type { Catalogue, CataloguePost } from '../../catalogue/catalogue.ts';
import type { ListedSource } from '../../components/page/listed-source.ts';
import type { ShownPhoto } from '../../components/photo/shown-photo.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import { isProvinceId } from '../../domain/province.ts';
import { localText } from '../../i18n/local-text.ts';
import type { LocalText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { postPicture } from '../social/page-picture.ts';
import { articleData } from '../structured-data/article-data.ts';
import { feedLink } from '../feed/feed-link.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { toProductSummary } from '../product-card/product-summary.ts';
import { toShownPhotos } from '../product-card/shown-photos.ts';
import { listSources } from '../facts/source-list.ts';
import { toPostRow } from '../list/post-row.ts';

/** A link in a list below a post. */
export interface PostLink {
  readonly href: string;
  readonly label: LocalText;
}

/** Everything the page of a post shows beside its body. */
export interface PostPage {
  readonly meta: PageMeta;
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** The language of the body. */
  readonly bodyLang: Locale;
  readonly kind: string;
  readonly date: string;
  readonly about: readonly LocalText[];
  readonly photos: readonly ShownPhoto[];
  readonly plans: readonly PostLink[];
  readonly provinces: readonly PostLink[];
  readonly documents: readonly { readonly label: LocalText; readonly href: string | undefined }[];
  readonly products: readonly ProductSummary[];
  readonly sources: readonly ListedSource[];
}

/** Returns the page of a post in a language. `site` is the absolute address of the host. */
export function toPostPage(post: CataloguePost, catalogue: Catalogue, locale: Locale, site: URL | undefined): PostPage {
  const t = translator(locale);
  const { facts, words } = post;
  const row = toPostRow(post, locale);
  const picture = postPicture(post, locale);
  return {
    meta: {
      locale,
      route: { page: 'post', id: post.id },
      title: row.title.text,
      titleLang: row.title.lang,
      description: row.summary.text,
      crumbs: crumbsFrom(locale, [{ page: 'news' }, t('nav.news')]),
      picture,
      feeds: [feedLink({ page: 'news' }, locale)],
      structuredData: [articleData(post, row, picture, locale, (path) => new URL(path, site).href)],
    },
    id: post.id,
    title: row.title,
    summary: row.summary,
    bodyLang: words[locale] === undefined ? 'vi' : locale,
    kind: row.kind,
    date: row.date,
    about: aboutOf(post, locale),
    photos: toShownPhotos(post, locale),
    plans: (facts.plans ?? []).flatMap((id) => {
      const plan = catalogue.planById.get(id);
      if (plan === undefined) return [];
      const label = localText(locale, plan.words[locale]?.title, plan.facts.title);
      return [{ href: pathTo({ page: 'plan', id }, locale), label }];
    }),
    provinces: (facts.provinces ?? []).flatMap((id) =>
      isProvinceId(id)
        ? [{ href: pathTo({ page: 'province', id }, locale), label: { text: provinceName(id, locale), lang: locale } }]
        : [],
    ),
    documents: (facts.documents ?? []).flatMap((id) => {
      const document = catalogue.documentById.get(id);
      if (document === undefined) return [];
      const title = localText(locale, document.words[locale]?.title, document.facts.title);
      const label = { text: [document.facts.number, title.text].filter(Boolean).join(': '), lang: title.lang };
      return [{ label, href: document.facts.url }];
    }),
    products: (facts.products ?? []).flatMap((id) => {
      const product = catalogue.productById.get(id);
      return product === undefined ? [] : [toProductSummary(product, locale)];
    }),
    sources: listSources(facts.sources, locale),
  };
}

function aboutOf({ facts, words }: CataloguePost, locale: Locale): readonly LocalText[] {
  const t = translator(locale);
  const plain = (text: string): LocalText => ({ text, lang: locale });
  return [
    ...(facts.dateNote === undefined ? [] : [localText(locale, words[locale]?.dateNote, facts.dateNote)]),
    ...(facts.publisher === undefined ? [] : [plain(t('news.original', { publisher: facts.publisher }))]),
    ...(facts.author === undefined ? [] : [plain(t('news.author', { author: facts.author }))]),
  ];
}
