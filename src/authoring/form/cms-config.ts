import { factsSchemas, wordsSchemas } from '../../content-files/content-page.ts';
import { defaultLocale, localeNames, locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { toJsonSchema } from '../schemas/content-schemas.ts';
import { toFields } from './cms-fields.ts';
import type { CmsField } from './cms-fields.ts';

/** Where the content lies in a repository; the form works without one on a folder of this computer. */
export interface CmsRepository {
  readonly url: string | undefined;
  readonly branch: string;
}

const body: CmsField = {
  name: 'body',
  label: 'Lời mô tả',
  hint: 'Chỉ nói điều nguồn có nói. Không dùng HTML, không chèn ảnh.',
  widget: 'richtext',
  required: false,
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'],
  editor_components: [],
};

/** A post holds blocks of the site, which an editor of rich text would break. */
const postBody: CmsField = { name: body.name, label: body.label, hint: body['hint'], widget: 'text', required: false };

interface Shape {
  readonly label: string;
  readonly labelOfOne: string;
  readonly path: string;
  readonly extension: string;
  readonly title: string;
  readonly slug: string;
  readonly body?: CmsField;
}

const shapes: Readonly<Record<'products' | 'producers' | 'news' | 'plans', Shape>> = {
  products: {
    label: 'Sản phẩm',
    labelOfOne: 'sản phẩm',
    path: '{{fields.origin.former}}/{{slug}}/index',
    extension: 'md',
    title: 'name',
    slug: '{{name}}',
    body,
  },
  producers: {
    label: 'Chủ thể',
    labelOfOne: 'chủ thể',
    path: '{{slug}}/index',
    extension: 'md',
    title: 'name',
    slug: '{{name}}',
    body,
  },
  news: {
    label: 'Tin tức',
    labelOfOne: 'bài tin',
    path: '{{year}}/{{slug}}/index',
    extension: 'mdx',
    title: 'title',
    slug: '{{title}}',
    body: postBody,
  },
  plans: {
    label: 'Kế hoạch',
    labelOfOne: 'kế hoạch',
    path: '{{slug}}',
    extension: 'yml',
    title: 'title',
    slug: '{{title}}',
  },
};

const title = 'Danh mục OCOP';

/** Returns the configuration of the form: a collection for each kind of page people add to. */
export function cmsConfig(repository: CmsRepository): Readonly<Record<string, unknown>> {
  return {
    load_config_file: false,
    backend: backendOf(repository),
    app_title: isOnline(repository) ? title : `${title} (chưa khai kho; chỉ sửa tại localhost)`,
    media_folder: 'content',
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', lowercase: true },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none', indent_size: 2 } },
    collections: [
      ...(['products', 'producers', 'news', 'plans'] as const).map(factsCollection),
      ...translated.flatMap((locale) => translatedKinds.map((id) => wordsCollection(id, locale))),
    ],
  };
}

/** The names a repository's address has in it: github.com/chu/kho. */
function backendOf({ branch, url }: CmsRepository): Readonly<Record<string, string | readonly string[]>> {
  const [, host = '', repo = ''] =
    /^https:\/\/(github|gitlab)\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url ?? '') ?? [];
  if (host !== '') return { name: host, repo, branch };
  // The form wants a repository all the same, and shows the second part as its name. `index.html` hides the button to sign
  // in, which would lead nowhere.
  return { name: 'github', repo: 'thư mục/trên máy này', branch, auth_methods: ['token'] };
}

/** Whether the form can sign in to a repository elsewhere, and not only open a folder of this computer. */
export function isOnline(repository: CmsRepository): boolean {
  return backendOf(repository)['auth_methods'] === undefined;
}

function factsCollection(id: keyof typeof shapes): Readonly<Record<string, unknown>> {
  const { extension, label, labelOfOne, path, slug, title, ...shape } = shapes[id];
  return {
    name: id,
    label,
    label_singular: labelOfOne,
    folder: `content/${id}`,
    path,
    slug,
    extension,
    format: formatOf(id),
    create: true,
    delete: false,
    identifier_field: title,
    // Translations of plans lie beside them under the same ending; only the plans themselves have this key.
    ...(id === 'plans' ? { filter: { field: 'recordType', pattern: '.' } } : {}),
    summary: `{{${title}}}`,
    media_folder: '',
    public_folder: '',
    fields: [...toFields(toJsonSchema(factsSchemas[id], id)), ...(shape.body === undefined ? [] : [shape.body])],
  };
}

/** Pages whose translations the form can edit. Those of plans are groups of words by target, which it has no fields for. */
const translatedKinds = ['products', 'producers', 'news'] as const;

const translated = locales.filter((locale) => locale !== defaultLocale);

/** What fields of the facts are told by says something else where the words of another language stand in them. */
const wordsHints: Readonly<Record<string, { readonly label?: string; readonly hint: string }>> = {
  name: { hint: 'Tên bằng ngôn ngữ của bản dịch; tên riêng giữ nguyên.' },
  title: { hint: 'Tiêu đề bằng ngôn ngữ của bản dịch.' },
  photos: { label: 'Mô tả ảnh', hint: 'Mỗi ảnh một dòng, theo thứ tự ảnh của trang tiếng Việt.' },
};

/**
 * Translations are files of their own beside the page. They are edited here, and made by `npm run new -- translation`,
 * which puts the Vietnamese words beside them: the form could not know into which folder a new one belongs.
 */
function wordsCollection(id: (typeof translatedKinds)[number], locale: Locale): Readonly<Record<string, unknown>> {
  const { extension, label, path, title: name, ...shape } = shapes[id];
  return {
    name: `${id}-${locale}`,
    label: `${label}: ${localeNames[locale]}`,
    label_singular: `bản dịch ${localeNames[locale]}`,
    description: 'Chỉ dịch lời; dữ kiện lấy từ trang tiếng Việt. Tạo bản dịch mới bằng: npm run new -- translation.',
    folder: `content/${id}`,
    // Which folder is of no concern to the form, as it makes none; any placeholder of its own stands for one.
    path: path.replace(/\{\{fields\.[^}]*\}\}/u, '{{year}}').replace(/index$/u, locale),
    slug: '{{slug}}',
    extension,
    format: `ocop-${id}-${locale}-frontmatter`,
    create: false,
    delete: false,
    identifier_field: name,
    summary: `{{${name}}}`,
    media_folder: '',
    public_folder: '',
    fields: [
      ...toFields(toJsonSchema(wordsSchemas[id], id)).map((field) => ({ ...field, ...wordsHints[field.name] })),
      ...(shape.body === undefined ? [] : [shape.body]),
    ],
  };
}

/** Each collection has a format of its own, because keys are written in the order of its fields. */
function formatOf(id: keyof typeof shapes): string {
  // The ending tells the form that such a file may end in .md.
  return id === 'plans' ? `ocop-${id}` : `ocop-${id}-frontmatter`;
}
