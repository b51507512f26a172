/** All of the site is new but its search, which could not be made or put in place; the cause tells why. */
export class SearchIsBehind extends Error {
  constructor(cause: unknown) {
    super('search', { cause });
  }
}
