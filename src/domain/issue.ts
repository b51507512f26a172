/**
 * Faults in the content, apart from their wording: a check reports a code with values, and each language says it in its
 * own words (`i18n/messages/<locale>/issues.ts`). Codes are public: editors look them up in `content/README.md`.
 */

/** Every code with the names of the values its text may show. */
export const issueParameters = {
  // Files and folders
  'file-unknown': ['found'],
  'file-name-invalid': ['found'],
  'file-is-link': ['found'],
  'file-too-large': ['found', 'limit'],
  'page-file-missing': ['expected'],
  'year-folder-invalid': ['found'],
  'locale-unknown': ['found', 'allowed'],
  'photo-missing': ['found'],
  'photo-unused': ['found'],
  'photo-type-refused': ['found'],
  'photo-broken': ['found'],
  'photo-hides-code': ['found'],
  'photo-too-large': ['found', 'limit'],
  'photo-too-small': ['found', 'limit'],
  'id-invalid': ['found'],
  'id-repeated': ['found', 'other'],
  'former-id-taken': ['found', 'other'],
  // Characters
  'text-not-utf8': [],
  'text-not-nfc': ['found'],
  'letter-eth': ['found', 'expected'],
  'text-garbled': ['found'],
  'character-invisible': ['found'],
  'merge-mark': ['found'],
  'quotes-curly': ['found'],
  // The lines between --- and ---
  'front-matter-missing': [],
  'front-matter-unclosed': [],
  'front-matter-repeated': [],
  'yaml-broken': ['found'],
  'yaml-colon': ['found'],
  'yaml-tab': [],
  'yaml-quote': ['found'],
  'yaml-start': ['found'],
  'yaml-alias': ['found'],
  'yaml-tag': ['found'],
  'yaml-documents': [],
  'yaml-too-long': ['found', 'limit'],
  'key-unknown': ['found', 'allowed'],
  'key-missing': ['key'],
  'key-repeated': ['found'],
  // Values
  'value-missing': ['key'],
  'value-not-allowed': ['key', 'found', 'allowed'],
  'value-malformed': ['key', 'found'],
  'star-rating-unknown': ['found'],
  'digits-need-quotes': ['key', 'found'],
  'text-expected': ['key', 'found'],
  'text-empty': ['key'],
  'text-too-long': ['key', 'found', 'limit'],
  'text-placeholder': ['key', 'found'],
  'line-break-in-text': ['key'],
  'number-expected': ['key', 'found'],
  'whole-number-expected': ['key', 'found'],
  'number-with-points': ['key', 'found'],
  'number-too-small': ['key', 'found', 'limit'],
  'number-too-large': ['key', 'found', 'limit'],
  'yes-no-expected': ['key', 'found'],
  'list-expected': ['key', 'found'],
  'list-empty': ['key'],
  'group-expected': ['key', 'found'],
  'date-invalid': ['found'],
  'date-implausible': ['found'],
  'address-invalid': ['found'],
  'email-invalid': ['found'],
  'tax-code-invalid': ['found'],
  'gtin-invalid': ['found'],
  'gtin-check-digit-wrong': ['found'],
  'country-code-invalid': ['found'],
  'province-code-invalid': ['found'],
  'photo-name-invalid': ['found'],
  'province-unknown': ['found'],
  'province-former': ['found'],
  // Facts that contradict each other
  'set-in-other-group': ['found', 'expected'],
  'source-unknown': ['found', 'allowed'],
  'sources-empty': [],
  'source-repeated': ['found', 'other'],
  'recognition-repeated': [],
  'alias-repeats-name': ['key', 'found'],
  'recognition-in-future': ['found', 'today'],
  'day-after-today-setting': ['found', 'today'],
  'date-in-future': ['found', 'today'],
  'published-after-read': ['found', 'read'],
  'value-repeated': ['key', 'found'],
  'year-folder-differs': ['found', 'year'],
  'ends-too-late': ['found'],
  'date-before-programme': ['found'],
  'phone-invalid': ['found'],
  'period-reversed': ['found'],
  'day-before-period': ['key', 'found', 'start'],
  'range-reversed': ['found'],
  'recognition-order': ['found'],
  'points-do-not-fit-stars': ['found', 'stars'],
  'date-outside-round': ['found', 'year'],
  'level-cannot-recognise': ['found', 'stars'],
  'ends-before-start': ['found'],
  'revoked-before-start': ['found'],
  'date-note-missing': [],
  'range-needs-upper-bound': [],
  'target-needs-basis': [],
  'target-unknown': ['found', 'allowed'],
  'target-repeated': ['found'],
  'reference-to-itself': ['key', 'found'],
  'allocation-sum-differs': ['found', 'expected'],
  'region-unknown': ['found'],
  'region-differs-from-register': ['key', 'found', 'expected'],
  'translation-list-differs': ['key', 'found', 'expected'],
  'translation-empty': [],
  // References between pages
  'producer-unknown': ['found'],
  'product-unknown': ['found'],
  'plan-unknown': ['found'],
  'document-unknown': ['found'],
  // Bodies
  'html-in-body': ['found'],
  'link-refused': ['found'],
  'image-in-body': ['found'],
  'body-nested-too-deep': ['found'],
  'mdx-broken': ['found'],
  'mdx-code-refused': ['found'],
  'mdx-component-unknown': ['found', 'allowed'],
  'mdx-attribute-refused': ['found', 'component', 'allowed'],
  'mdx-attribute-missing': ['expected', 'component'],
  'mdx-component-not-empty': ['found', 'component'],
  // Allowed but doubtful
  'product-looks-repeated': ['found', 'other'],
  'producer-looks-repeated': ['found', 'other'],
  'name-in-capitals': ['found'],
  'markup-in-facts': ['key', 'found'],
  'decision-number-odd': ['found'],
  'product-code-odd': ['found'],
  'product-code-differs': ['found', 'expected'],
  'issuer-elsewhere': ['found', 'expected'],
  'price-odd': ['found'],
  'plan-status-odd': ['found', 'end'],
  'source-looks-dead': ['found'],
  'term-lapsed': ['found', 'today'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Names one kind of fault. */
export type IssueCode = keyof typeof issueParameters;

/** What is allowed but doubtful; everything else is an error and stops a build. */
export const warningCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'product-looks-repeated',
  'producer-looks-repeated',
  'name-in-capitals',
  'markup-in-facts',
  'decision-number-odd',
  'product-code-odd',
  'product-code-differs',
  'issuer-elsewhere',
  'price-odd',
  'plan-status-odd',
  'published-after-read',
  'translation-empty',
  'gtin-check-digit-wrong',
  'source-repeated',
  'day-before-period',
  'source-looks-dead',
  'term-lapsed',
]);

/** A value shown in the text of an issue. */
export type IssueValue = string | number | readonly string[];

/** The values a code needs; `nearest` is what the editor may have meant. */
export type IssueParams<C extends IssueCode> = Readonly<Record<(typeof issueParameters)[C][number], IssueValue>> & {
  readonly nearest?: string;
};

/** What is wrong, apart from where: a code with its values. */
export type Finding = { [C in IssueCode]: { readonly code: C; readonly params: IssueParams<C> } }[IssueCode];

/** A place in a text; both numbers count from 1, columns in UTF-16 units as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A step into the facts of a page: a key, or the number of an item counted from 0. */
export type FactPath = readonly (string | number)[];

export type IssueSeverity = 'error' | 'warning';

/** One fault at one place of one file. */
export interface Issue extends TextPlace {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly path?: FactPath;
  readonly params: Readonly<Record<string, IssueValue>>;
}

/** Returns the issue that a finding makes at a place of a file. */
export function toIssue(finding: Finding, file: string, place: TextPlace, path?: FactPath): Issue {
  const { code, params } = finding;
  const { line, column } = place;
  return {
    code,
    severity: warningCodes.has(code) ? 'warning' : 'error',
    file,
    line,
    column,
    ...(path === undefined ? {} : { path }),
    params: { ...params },
  };
}

/** Orders issues by file, then by place, so that two runs print the same. */
export function compareIssues(a: Issue, b: Issue): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
