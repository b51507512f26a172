/**
 * Marks the card of the product that the reader goes to or comes from, so that the browser can let it grow into the
 * head of that page. Only one card may carry the mark: a product may stand on a page twice.
 */
export function markMovingCard(): void {
  addEventListener('pageswap', ({ activation }) => {
    mark(activation?.entry.url);
  });
  // Only a page that was kept hears this: a new one is revealed before its scripts run, and its head needs no mark.
  addEventListener('pagereveal', () => {
    // Some browsers reveal pages with transitions and do not know where from.
    if ('navigation' in globalThis) mark(navigation.activation?.from?.url);
  });
}

function mark(address: string | null | undefined): void {
  for (const card of document.querySelectorAll<HTMLElement>('[data-moving]')) delete card.dataset['moving'];
  const card = [...document.querySelectorAll<HTMLElement>('.product-card')].find(
    (candidate) => candidate.querySelector('a')?.href === address,
  );
  // A page with a head of its own has the name already.
  if (card !== undefined && document.querySelector('.product-hero') === null) card.dataset['moving'] = '';
}
