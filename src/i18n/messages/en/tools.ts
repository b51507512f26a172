/** The help of the commands that show and test the site. */
export const tools = {
  'tool.preview': `npm run preview

Shows the built site as a host would, at http://localhost:4321. Run npm run build first. Ctrl+C ends it.
Environment: OUT_DIR (default dist), PORT (default 4321).`,
  'tool.test': `npm test [-- --unit]

Runs every test: those of the code, then the site is built and its files and pages are tested, in a real browser too.
  --unit  the tests of the code only
Environment: CHROMIUM_PATH (another browser). Exit code: 0 all passed, 1 some failed.`,
  'tool.lint': `npm run lint

Checks formatting, code, styles and types. npm run format mends formatting. Exit code: 0 clean, 1 faults.`,
  'tool.verify': `npm run verify

What must hold before a change is merged: lint, check, tests, build. Stops at the first step that fails. Exit code: 0 holds, 1 not.`,
} as const;
