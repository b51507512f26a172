import type { IssueMessage } from '../../../issue-message.ts';

/** Bodies of pages and posts. */
export const bodies = {
  'html-in-body': {
    what: 'The description holds HTML: “{found}”.',
    fix: 'write Markdown: **bold**, *italic*, ## heading, - list; write \\< to show the sign <.',
  },
  'link-refused': {
    what: 'The link “{found}” is not allowed.',
    fix: 'link to https://, http://, mailto:, tel: or a page of this site such as /en/about/ only.',
  },
  'image-in-body': {
    what: 'The description holds a picture: “{found}”.',
    fix: 'name photos under photos with a description and credit.',
  },
  'body-nested-too-deep': {
    what: 'Too many layers stand inside each other from the line “{found}” on.',
    fix: 'write that part as plain paragraphs or a plain list, without surplus signs >, *, [ and indentation.',
  },
  'mdx-broken': {
    what: 'The post cannot be read from the line “{found}” on.',
    fix: 'look at the signs < and {: a tag has to end in />, and a sign meant as text needs \\ before it.',
  },
  'mdx-code-refused': {
    what: 'The post holds program code: “{found}”.',
    fix: 'delete import and export lines and everything in { }; write \\{ to show the sign {.',
  },
  'mdx-component-unknown': {
    what: 'There is no block {found}; there are: {allowed}.',
    fix: 'correct its name, or write Markdown instead.',
  },
  'mdx-attribute-refused': {
    what: 'The block {component} does not take “{found}”; it takes: {allowed}.',
    fix: 'write name="value" in straight quotes, without { }.',
  },
  'mdx-attribute-missing': {
    what: 'The block {component} lacks “{expected}”.',
    fix: 'add {expected}="…" to the tag.',
  },
  'mdx-component-not-empty': {
    what: 'Between the tags of the block {component} stands “{found}”, which the site would not show.',
    fix: 'move it outside the block, and close the tag with />.',
  },
} as const satisfies Readonly<Record<string, IssueMessage>>;
