/** Waits until typing pauses: a screen reader that is interrupted at every key says nothing useful. */
const pause = 700;

/** The one polite live region of the finder. */
export class Announcer {
  readonly #region: Element;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(region: Element) {
    this.#region = region;
  }

  /** Says a text after a pause; a newer text takes the place of one that still waits. */
  say(text: string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#region.textContent = text;
    }, pause);
  }

  /** Says nothing more. */
  stop(): void {
    clearTimeout(this.#waiting);
  }
}
