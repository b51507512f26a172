/** How photos stand on cards, whether the server or a script makes the card. */
export const cardPicture = { sizes: '(min-width: 40rem) 20rem, calc(100vw - 2rem)', widest: 800 } as const;
