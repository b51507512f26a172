/** The help of the commands that build, show and measure the site. */
export const tools = {
  'tool.build': `npm run build

Checks the content, then builds the whole site, its search indexes, the open data and the form at /admin/ into dist/. Faults of the
content stop it and are all told; the site built before stays as it was until the new one is whole.
Environment: SITE_URL (address of the site), BASE_PATH (folder on the host), CONTENT_DIR, OUT_DIR (where to read and write),
LOCALES (such as vi,en), TODAY (YYYY-MM-DD), SOCIAL_PICTURES=off, ADMIN=off, REPORT_URL, REPOSITORY_URL, REPOSITORY_BRANCH.
Example: SITE_URL=https://ocop.example OUT_DIR=/srv/ocop npm run build
Exit code: 0 done, 1 faults.`,
  'tool.dev': `npm run dev [-- --port NUMBER] [--host]

Shows the site while you work on it, at http://localhost:4321; pages follow every edit. Ctrl+C ends it.
Search and /admin/ are parts of the built site only: npm run build, then npm run preview.
Environment: CONTENT_DIR, LOCALES, TODAY.`,
  'tool.preview': `npm run preview

Shows the built site as a host would, at http://localhost:4321. Run npm run build first. Ctrl+C ends it.
Environment: OUT_DIR (default dist), PORT (default 4321).`,
  'tool.bench': `npm run bench -- [--products N] [--locales vi,en] [--photos] [--seed NUMBER] [--json]

Makes N synthetic products outside content/, builds the site, and builds it again after one product was edited; prints processor time,
wall time, memory, pages and bytes.
  --products  how many; 1000 unless told
  --locales   languages; vi,en unless told
  --photos    with a photo for each product
  --seed      the same number gives the same data
  --json      print one JSON object only`,
  'tool.test': `npm test [-- --unit]

Runs every test: those of the code, then the site is built and its files and pages are tested, in a real browser too.
  --unit  the tests of the code only
Environment: CHROMIUM_PATH (another browser). Exit code: 0 all passed, 1 some failed.`,
  'tool.lint': `npm run lint

Checks formatting, code, styles and types. npm run format mends formatting. Exit code: 0 clean, 1 faults.`,
  'tool.verify': `npm run verify

What must hold before a change is merged: lint, check, tests, build. Stops at the first step that fails. Exit code: 0 holds, 1 not.`,
} as const;
