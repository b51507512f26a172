/** Hands out ids, each once: a name that comes up again gets a number. */
export class UniqueIds {
  readonly #used = new Map<string, number>();

  /** Returns the slug, or the slug with the next number. */
  next(slug: string): string {
    const before = this.#used.get(slug) ?? 0;
    this.#used.set(slug, before + 1);
    if (before === 0) return slug;
    return this.next(`${slug}-${before + 1}`);
  }
}
