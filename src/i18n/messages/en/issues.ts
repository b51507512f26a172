import type { CheckCommandKey, IssueMessages, ReportWords } from '../vi/issues.ts';
import { bodies } from './issues/bodies.ts';
import { doubts } from './issues/doubts.ts';
import { facts } from './issues/facts.ts';
import { files } from './issues/files.ts';
import { values } from './issues/values.ts';

/** Faults in English. “Facts” are the lines between the two `---` at the top of a page. */
export const issueMessages: IssueMessages = { ...files, ...values, ...facts, ...bodies, ...doubts };

/** The words around the faults in a report. */
export const reportWords = {
  error: 'error',
  warning: 'warning',
  fix: 'How to mend it: {fix}',
  nearest: 'Did you mean “{nearest}”?',
  see: 'See {address}',
  errors: { one: '{count} error', other: '{count} errors' },
  warnings: { one: '{count} warning', other: '{count} warnings' },
  files: { one: '{count} file', other: '{count} files' },
  pages: { one: '{count} page', other: '{count} pages' },
  summary: '{errors}, {warnings} in {files}; {pages} checked.',
  clean: 'No faults; {pages} checked.',
  hidden: {
    one: 'One more page has a term that is over and no later recognition; see: npm run check -- --warnings, or npm run report.',
    other:
      '{count} more pages have a term that is over and no later recognition; see: npm run check -- --warnings, or npm run report.',
  },
} as const satisfies ReportWords;

/** What the command itself says: its help, and why it could not do its work. */
export const checkCommandWords: Readonly<Record<CheckCommandKey, string>> = {
  help: `npm run check [-- PATH…] [--format text|json|github] [--lang vi|en|both] [--warnings] [--fix]

Checks every file in content/ and reports all faults and warnings in one run. Warnings do not stop a build.
  PATH        report only the faults of this file or folder (everything is still read)
  --format    text: to read; json: for programs; github: annotations on GitHub
  --lang      language of the messages; both unless told
  --warnings  list also the warnings that are otherwise only counted (terms that are over)
  --fix       mend what can be mended without loss (composed Unicode, Ð to Đ, line ends of Windows, spaces at the ends
              of lines, order of keys, days that can be read in one way only), tell each change, then check
Example: npm run check -- content/products/son-la --lang en
Environment: CONTENT_DIR (default content), TODAY (YYYY-MM-DD, default today).
Exit code: 0 no faults, 1 faults, 2 the check could not be done.`,
  contentMissing: 'There is no content folder {found}.',
  pathMissing: 'There is no file or folder {found}.',
  todayInvalid: 'TODAY has to be a day that exists, as YYYY-MM-DD, not “{found}”.',
  optionInvalid: '“{found}” is not understood; see npm run check -- --help.',
  unexpected: 'The check could not be done: {found}',
};
