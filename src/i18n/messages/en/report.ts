/** What `npm run report` says. */
export const report = {
  'report.help': `npm run report -- [--format text|json|csv] [--province NAME] [--list] [--lang vi|en]

Tells, by province and in all, which pages lack a translation, a photo, the number of the decision, its day or the producer;
which certificates end in 30, 90 and 180 days; and which ended without a later recognition. It only reads.
  --format    text: to read; json: all figures and every product; csv: to open in Excel
  --province  one province of today only, by name or id; the name of a former province will do
  --list      list every product to be looked at (in csv: a row a product instead of a row a province)
  --lang      the language; Vietnamese unless told
A file for re-evaluation is handed in from 180 to 120 days before the end (Decision 26/2026/QĐ-TTg, article 7).
Example: npm run report -- --province "Lào Cai" --list --lang en
Environment: CONTENT_DIR (default content), TODAY (YYYY-MM-DD, default today).
Exit code: 0 done, 2 it could not be done.
`,
  'report.title': 'State of the data on {date}',
  'report.all': 'All',
  'report.province': 'Province',
  'report.products': 'Products',
  'report.producers': 'Producers',
  'report.missing': 'Missing',
  'report.terms': 'Terms',
  'report.gap.translation': 'translation',
  'report.gap.photo': 'photo',
  'report.gap.decision': 'decision',
  'report.gap.date': 'day',
  'report.gap.producer': 'producer',
  'report.term.ending30': '≤30 days',
  'report.term.ending90': '31–90',
  'report.term.ending180': '91–180',
  'report.term.pastTerm': 'past its day',
  'report.term.lapsed': 'lapsed',
  'report.term.revoked': 'revoked',
  'report.term.undated': 'unknown',
  'report.filing': 'file now',
  'report.endingTitle': 'Ending within 180 days',
  'report.listTitle': 'Products to look at',
  'report.none': 'None.',
  'report.ends': 'ends {date}, {days} days left',
  'report.ended': 'term to {date}, {days} days past',
  'report.file': 'hand the file in from {from} to {until}',
  'report.fileLate': 'the file was due by {until}',
  'report.lacks': 'lacks {list}',
  'report.note':
    '“Past its day”: its last day was 180 days ago or less, may be under extension. “Lapsed”: ended longer ago, no later recognition is known. “File now”: the file for re-evaluation can be handed in today. Where only the year of a recognition is known, its end is the last day it can be.',
  'report.provinceUnknown': 'There is no province called “{found}”.',
  'report.optionInvalid': '“{found}” is not understood; see npm run report -- --help.',
  'report.unexpected': 'The report could not be made: {found}',
} as const;
