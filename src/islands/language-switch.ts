/** Makes the links to the same page in other languages take the query string along, so that a search is not lost. */
export function keepQueryInLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]')) {
    link.setAttribute('href', link.pathname + location.search);
  }
}
