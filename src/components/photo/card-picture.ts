/** How photos stand on cards, whether the server or a script makes the card. */
export const cardPicture = { sizes: '(min-width: 40rem) 20rem, calc(100vw - 2rem)', widest: 800 } as const;

/** As many cards stand in the first row of a list on a wide screen, and in the first two views of a narrow one. */
const cardsInSight = 4;

/** Returns the first of the cards in sight that has a photo: the one to fetch at once. */
export function firstShownPhoto<T>(cards: readonly T[], hasPhoto: (card: T) => boolean): T | undefined {
  return cards.slice(0, cardsInSight).find(hasPhoto);
}
