/** What `npm run new` says and asks. */
export const newPage = {
  'new.help': `npm run new -- product|producer|news|plan [--key VALUE …] [--dry-run] [--lang vi|en]
npm run new -- translation ID [--to en] [--name …] [--summary …] [--body …]

Makes a new page in the right form. What is missing is asked for; where there is no terminal, everything has to be given.
The page is checked before it is written: while it has faults, no file is made. A page that exists is never overwritten.

For every kind:
  --id ID              id of the page; made from its name unless given
  --province NAME      province as in the decision: name or id, from before or after July 2025
  --district NAME  --commune NAME
  --source-title  --source-publisher  --source-url  --source-read YYYY-MM-DD   source of the facts
  --body TEXT          the Vietnamese description; one sentence from the facts unless given
  --dry-run            print the page, write nothing
  --yes                do not ask for what is not required
product:   --name --group --set --stars --date or --year --decision --issuer --level --producer (id or name; its page is made
           where there is none) --producer-kind --folder
producer:  --name --kind enterprise|cooperative|cooperative-group|farm|household|association|other --tax-code --phone --website
news:      --title --summary --published --kind plan|result|recognition|round|event|guidance|policy --publisher
           --plans, --products, --provinces (ids with commas between)
plan:      --title --number --date --issuer --level national|province|district|commune --start --end --label
Example:
  npm run new -- product --name "Chè Shan Tà Xùa" --group food --province "Sơn La" --stars 4 --date 2024-12-30 \\
    --decision 2797/QĐ-UBND --producer "HTX Tà Xùa" --source-title "…" --source-publisher "Báo Sơn La" --source-url https://…
Environment: CONTENT_DIR (default content), TODAY. Exit code: 0 made, 1 the page has faults, 2 it could not be done.
`,
  'new.kindUnknown':
    'Which kind of page is to be made: “{found}”? Choose product, producer, news, plan or translation; see npm run new -- --help.',
  'new.optionInvalid': '“{found}” is not understood; see npm run new -- --help.',
  'new.missing': 'Still missing: {found}. Give these too, or run the command in a terminal to be asked for each.',
  'new.valueInvalid': '--{key} does not take “{found}”. {hint}',
  'new.hint.choices': 'It takes: {allowed}.',
  'new.hint.nearest': 'Did you mean “{nearest}”?',
  'new.hint.date': 'Write year-month-day, such as 2024-03-11.',
  'new.hint.url': 'Copy the full address, beginning with https:// or http://.',
  'new.hint.required': 'This is needed.',
  'new.hint.id': 'Use lower-case letters without marks, digits and hyphens.',
  'new.idTaken': 'There is a page with the id “{found}” already: {file}. Choose another with --id.',
  'new.pageMissing': 'No page has the id “{found}”.',
  'new.translationExists': 'The translation {file} exists already; edit that file.',
  'new.faults': 'The page was not written, because it has faults:',
  'new.written': 'Made {file}',
  'new.dryRun': 'Nothing was written; {file} would be:',
  'new.next':
    'Next: open the file, read it once more and write the description; then run npm run check -- {file}, look at the page with npm run dev, and send your change.',
  'new.nextTranslation':
    'Next: translate each line with # at the top of the file, taking off the # when done, and write the description below; then run npm run check -- {file}.',
  'new.mergedProvince':
    '{name} now consists of {parts}. The page says {former}; if the place was in another former province, give its name with --province.',
  'new.producerFound': 'The producer has a page: {name} ({id}).',
  'new.producerMade': 'The producer has no page yet; making one: {name} ({id}), kind: {kind}.',
  'new.cancelled': 'Stopped; nothing was written.',
  'new.unexpected': 'The page could not be made: {found}',
  'new.optional': '{question} (optional)',
  'new.ask.kind': 'Which kind of page?',
  'new.ask.kind.product': 'Product',
  'new.ask.kind.producer': 'Producer',
  'new.ask.kind.news': 'News post',
  'new.ask.kind.plan': 'Plan',
  'new.ask.kind.translation': 'Translation of a page',
  'new.ask.page': 'Id of the page to translate?',
  'new.ask.name': 'Vietnamese name, as in the decision?',
  'new.ask.title': 'Title?',
  'new.ask.summary': 'Summary, one or two sentences?',
  'new.ask.id': 'Id of the page?',
  'new.ask.group': 'Product group?',
  'new.ask.set': 'Product set?',
  'new.ask.province': 'Province, as in the decision?',
  'new.ask.district': 'District, as in the decision?',
  'new.ask.commune': 'Commune?',
  'new.ask.stars': 'Stars?',
  'new.ask.date': 'Day of the decision?',
  'new.ask.year': 'Year of the evaluation?',
  'new.ask.decision': 'Number of the decision?',
  'new.ask.issuer': 'Issuer?',
  'new.ask.level': 'Level of the issuer?',
  'new.ask.producer': 'Producer (name or id)?',
  'new.ask.producerKind': 'Kind of producer?',
  'new.ask.taxCode': 'Tax code?',
  'new.ask.phone': 'Business telephone?',
  'new.ask.website': 'Website?',
  'new.ask.published': 'Day of publication?',
  'new.ask.newsKind': 'Kind of post?',
  'new.ask.publisher': 'Who published the original?',
  'new.ask.plans': 'Ids of the plans it speaks of, with commas between?',
  'new.ask.products': 'Ids of the products it speaks of, with commas between?',
  'new.ask.provinces': 'Ids of the provinces it speaks of, with commas between?',
  'new.ask.number': 'Number of the document?',
  'new.ask.start': 'First day of the plan?',
  'new.ask.end': 'Last day of the plan?',
  'new.ask.label': 'Name of the period, such as 2024 or 2021-2025?',
  'new.ask.sourceTitle': 'Source: title of the article or document?',
  'new.ask.sourcePublisher': 'Source: newspaper, portal or office?',
  'new.ask.sourceUrl': 'Source: address of the page?',
  'new.ask.sourceRead': 'Source: day it was read?',
  'new.ask.body': 'Vietnamese description?',
  'new.level.commune': 'Commune',
  'new.unknown': 'Not known',
  'new.body.product': 'A product of {maker}, {place}.',
  'new.body.productPlace': 'A product of {place}.',
  'new.body.producer': 'An OCOP producer in {place}.',
} as const;
