/** The help of the commands that show and test the site. */
export const tools = {
  'tool.build':
    'npm run build [-- --clean] [-- --precompress] [-- --plain]\n  --clean        drops all working files of earlier builds and makes everything again\n  --precompress  adds .br and .gz beside every text file, for servers that send compressed files\n  --plain        builds by Astro’s own path: slower, makes every page again, the same bytes; for when an updated Astro breaks the quick build\nVariables: SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, LOCALES, TODAY, SOCIAL_PICTURES=off, ADMIN=off, REPORT_URL, REPOSITORY_URL, REPOSITORY_BRANCH; see the README.',
  'tool.shots':
    'npm run shots [-- --out DIR] [--only WORD]\n  Takes pictures of every kind of page of the built site (OUT_DIR, dist by default): both languages, narrow and wide, light and dark.\n  --out   where the pictures and the sheet index.html go; .cache/shots by default\n  --only  only pictures whose names hold this word',
  'tool.dev':
    'npm run dev [-- --provinces dien-bien,ha-noi] [--port 4321] [--host]\n  --provinces  loads only the products of these provinces (ids of the 34 or of former ones), which starts sooner when the catalogue is very large\nOther options are passed to astro dev.',
  'tool.preview': `npm run preview

Shows the built site as a host would, at http://localhost:4321. Run npm run build first. Ctrl+C ends it.
Environment: OUT_DIR (default dist), PORT (default 4321).`,
  'tool.test': `npm test [-- FOLDER…] [-- --unit] [-- --thorough]

Runs every test: those of the code, then the site is built and its files and pages are tested, in a real browser too.
  FOLDER      only the tests that lie there, as in npm test -- src/domain; the site is built only when they look at it
  --unit      the tests of the code only
  --thorough  many more random inputs, from another seed each time, which is printed first
Variables: PROPERTY_SEED and PROPERTY_RUNS choose the seed and how many times as many inputs.
Environment: CHROMIUM_PATH (another browser). Exit code: 0 all passed, 1 some failed.`,
  'tool.noBrowser':
    'No Chrome, Chromium or Edge was found on this machine. Install one of them, or give the path of one in CHROMIUM_PATH.',
  'tool.mutate': `npm run mutate -- FOLDER… [--sample N] [--seed N] [--min PERCENT] [--budget SECONDS]

Changes the code in many small ways (a boundary, an operator, a text, a missing statement), one at a time in a copy, and shows which changes the tests do not notice. The nearest tests run first.
  --sample  how many changes at most, evenly over the files; 60 by default
  --seed    another sample; 1 by default
  --file    one file in the place of a folder
  --min     fails when the tests notice fewer than this many in a hundred; 0 by default
  --budget  seconds that the tests of one change may take; 10 by default
Exit code: 0 enough are noticed, 1 too few.`,
  'tool.lint': `npm run lint

Checks formatting, code, styles, types, and that nothing lies about unused. npm run format mends formatting. Exit code: 0 clean, 1 faults.`,
  'tool.verify': `npm run verify

What must hold before a change is merged: lint, check, tests, build. Stops at the first step that fails. Exit code: 0 holds, 1 not.`,
} as const;
