/** Returns the element a part of the page must have; the server renders it, so missing it is a fault of ours. */
export function find<E extends Element>(root: ParentNode, selector: string, type: abstract new () => E): E {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`No ${selector}.`);
  return element;
}

const templates = new WeakMap<ParentNode, Map<string, HTMLTemplateElement>>();

/** Returns a copy of what a template holds. Templates are looked for once: lists take many copies at every answer. */
export function cloneTemplate(root: ParentNode, selector: string): DocumentFragment {
  const known = templates.get(root) ?? new Map<string, HTMLTemplateElement>();
  templates.set(root, known);
  const template = known.get(selector) ?? find(root, selector, HTMLTemplateElement);
  known.set(selector, template);
  return document.importNode(template.content, true);
}

/** Returns a new element with a text in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}
