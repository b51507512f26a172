import type { MdastNode } from 'satteri';

/** Returns the words of a part of a body, without marks, notes, HTML and code blocks. */
export function plainTextOf(node: MdastNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'image':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'html':
    case 'footnoteReference':
      return '';
    default:
      return 'children' in node ? node.children.map(plainTextOf).join('') : '';
  }
}
