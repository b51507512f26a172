import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { isSafeAddress } from './link-address.ts';
import { plainParagraphs } from './plain-body.ts';

export { summaryOf } from './summary.ts';

/** A body as HTML. */
export interface RenderedBody {
  readonly html: string;
}

/** The words around footnotes, in the language of the body. */
export interface FootnoteWords {
  readonly label: string;
  /** `{reference}` stands for the number of the note. */
  readonly backLabel: string;
}

const vietnameseFootnotes: FootnoteWords = { label: 'Chú thích', backLabel: 'Về chỗ ghi chú thích {reference}' };

/** The page has its own h1: a body that begins with `#` goes one level down. */
const headings = defineMdastPlugin({
  name: 'headings',
  heading(node, context) {
    if (node.depth === 1) context.setProperty(node, 'depth', 2);
  },
});

/** Whatever HTML an author writes is shown as text. The check refuses it first; this is the second line of defence. */
const noRawHtml = defineHastPlugin({
  name: 'no-raw-html',
  raw(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
});

const safeElements = defineHastPlugin({
  name: 'safe-elements',
  element: [
    {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href !== 'string' || !isSafeAddress(href)) context.setProperty(node, 'href', null);
      },
    },
    {
      // Photos belong to the facts of a page, with their credits; a body has their words only.
      filter: ['img'],
      visit(node, context) {
        const { alt } = node.properties;
        context.replaceNode(node, { type: 'text', value: typeof alt === 'string' ? alt : '' });
      },
    },
    {
      // A box nobody can tick and no one has labelled is a picture of a box.
      filter: ['input'],
      visit(node, context) {
        context.replaceNode(node, { type: 'text', value: node.properties['checked'] === true ? '☑' : '☐' });
      },
    },
    {
      // The site's policy blocks inline styles: the alignment of columns becomes a class.
      filter: ['td', 'th'],
      visit(node, context) {
        const { style } = node.properties;
        const align = /text-align:\s*(left|center|right)/u.exec(typeof style === 'string' ? style : '')?.[1];
        if (align === undefined) return;
        context.setProperty(node, 'style', null);
        context.setProperty(node, 'className', [`align-${align}`]);
      },
    },
  ],
});

/** Returns the HTML of a Markdown body: no HTML, scripts, pictures or dangerous links of its author come through. */
export function renderMarkdown(body: string, footnotes: FootnoteWords = vietnameseFootnotes): RenderedBody {
  if (body.trim() === '') return { html: '' };
  const paragraphs = plainParagraphs(body);
  if (paragraphs === undefined) return renderAnyMarkdown(body, footnotes);
  return { html: paragraphs.map((paragraph) => `<p>${paragraph}</p>\n`).join('') };
}

/** The same for any body, as the renderer makes it. */
export function renderAnyMarkdown(body: string, footnotes: FootnoteWords = vietnameseFootnotes): RenderedBody {
  const { html } = markdownToHtml(body, {
    features: { frontmatter: false, gfm: { footnotes: { ...footnotes, clobberPrefix: 'note-' } } },
    mdastPlugins: [headings],
    hastPlugins: [noRawHtml, safeElements],
  });
  return { html };
}
