const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Returns text as HTML that shows it and does nothing else, for what thousands of pages have many of: a component for
 * each takes longer than all that is in it.
 */
export function escapedText(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => references[sign] ?? sign);
}
