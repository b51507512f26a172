import { contentSchemas } from './content-schemas.ts';

/** Returns the files that help to write pages in VS Code, by their place in `.vscode/`. */
export function authoringFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...contentSchemas().map(({ name, schema }) => [`schemas/${name}`, toText(schema)] as const),
    ['settings.json', toText(settings)],
    ['extensions.json', toText({ recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'] })],
    ['content.code-snippets', toText(snippets)],
  ]);
}

function toText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const schema = (name: string): string => `./.vscode/schemas/${name}.schema.json`;

/** Front matter has no schemas in VS Code itself; plans and legal texts, which are plain YAML, have. */
const settings = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'editor.tabSize': 2,
  'editor.insertSpaces': true,
  'editor.detectIndentation': false,
  '[markdown]': {
    'files.trimTrailingWhitespace': false,
    'editor.wordWrap': 'on',
    'editor.quickSuggestions': { other: true },
  },
  '[mdx]': { 'editor.wordWrap': 'on' },
  'yaml.schemas': {
    [schema('plans')]: ['content/plans/*.yml', '!content/plans/*.*.yml'],
    [schema('plans.words')]: 'content/plans/*.en.yml',
    [schema('documents')]: ['content/documents/*.yml', '!content/documents/*.*.yml'],
    [schema('documents.words')]: 'content/documents/*.en.yml',
    [schema('products')]: 'content/products/**/index.md',
    [schema('products.words')]: 'content/products/**/en.md',
    [schema('producers')]: 'content/producers/*/index.md',
    [schema('producers.words')]: 'content/producers/*/en.md',
    [schema('regions')]: 'content/regions/*/index.md',
    [schema('news')]: 'content/news/*/*/index.mdx',
    [schema('news.words')]: 'content/news/*/*/en.mdx',
  },
};

const source = [
  'sources:',
  '  ${9:ten-nguon}:',
  '    title: ${10:Tên bài hoặc văn bản}',
  '    publisher: ${11:Báo hoặc cơ quan}',
  '    url: ${12:https://}',
  '    read: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
];

const snippets = {
  'Trang sản phẩm': {
    scope: 'markdown',
    prefix: 'sanpham',
    description: 'Một trang sản phẩm mới',
    body: [
      '---',
      'name: ${1:Tên như trong quyết định}',
      'group: ${2|food,beverages,medicinal,handicrafts,ornamental,tourism|}',
      'producer: ${3:ma-chu-the}',
      'origin:',
      '  former: ${4:son-la}',
      '  district: ${5:Huyện}',
      'recognitions:',
      '  - stars: ${6|3,4,5|}',
      '    date: ${7:2024-12-30}',
      '    decision: ${8:2797/QĐ-UBND}',
      '    source: ${9:ten-nguon}',
      ...source,
      '---',
      '',
      '${0:Lời mô tả.}',
    ],
  },
  'Trang chủ thể': {
    scope: 'markdown',
    prefix: 'chuthe',
    description: 'Một trang chủ thể mới',
    body: [
      '---',
      'name: ${1:Tên đầy đủ}',
      'kind: ${2|enterprise,cooperative,cooperative-group,farm,household,association,other|}',
      'origin:',
      '  former: ${3:son-la}',
      ...source,
      '---',
      '',
      '${0:Lời mô tả.}',
    ],
  },
  'Một lần công nhận': {
    scope: 'markdown,yaml',
    prefix: 'congnhan',
    description: 'Một lần công nhận của sản phẩm',
    body: [
      '  - stars: ${1|3,4,5|}',
      '    date: ${2:2024-12-30}',
      '    decision: ${3:2797/QĐ-UBND}',
      '    issuer: ${4:UBND tỉnh}',
      '    level: ${5|province,national,district|}',
      '    source: ${6:ten-nguon}',
    ],
  },
  'Một nguồn': {
    scope: 'markdown,yaml,mdx',
    prefix: 'nguon',
    description: 'Một nguồn trong sources',
    body: source.slice(1),
  },
};
