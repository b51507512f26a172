/** Returns a message with `{name}` as nodes, the name in its own language; for names that screen readers hear only. */
export function namedText(message: string, name: string, lang: string | undefined): readonly (string | HTMLElement)[] {
  const [before = '', after = ''] = message.split('{name}');
  const words = document.createElement('span');
  words.textContent = name;
  if (lang !== undefined && lang !== '') words.lang = lang;
  return [before, words, after];
}
