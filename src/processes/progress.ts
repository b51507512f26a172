import type { WriteStream } from 'node:tty';

/** How often the line on the terminal changes, in milliseconds. */
const every = 250;

/** What a progress line is written to; only a terminal takes back what was written. */
export type ProgressScreen = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean };

/**
 * Counts pieces of long work. On a terminal one line tells how many are done, how many a second and, where the number
 * of the last time is known, how long it may still take; elsewhere nothing is written, so logs stay short.
 */
export class Progress {
  readonly #label: string;
  readonly #expected: number | undefined;
  readonly #screen: ProgressScreen;
  readonly #now: () => number;
  readonly #since: number;
  #count = 0;
  #written = 0;

  constructor(
    label: string,
    expected: number | undefined,
    screen: ProgressScreen = process.stderr,
    now: () => number = () => performance.now(),
  ) {
    this.#label = label;
    this.#expected = expected;
    this.#screen = screen;
    this.#now = now;
    this.#since = now();
    this.#written = this.#since;
  }

  /** One more is done. */
  step(): void {
    this.#count += 1;
    const now = this.#now();
    if (this.#screen.isTTY !== true || now - this.#written < every) return;
    this.#written = now;
    this.#screen.write(`\r\u001B[2K  ${this.#line((now - this.#since) / 1000)}`);
  }

  /** Takes the line away. Returns how many were done. */
  end(): number {
    if (this.#screen.isTTY === true && this.#count > 0) this.#screen.write('\r\u001B[2K');
    return this.#count;
  }

  #line(seconds: number): string {
    const rate = this.#count / seconds;
    const expected = this.#expected ?? 0;
    const left = expected > this.#count ? ` · −${clock((expected - this.#count) / rate)}` : '';
    const of = expected > this.#count ? ` / ${number(expected)}` : '';
    return `${this.#label} ${number(this.#count)}${of} · ${number(rate)}/s${left}`;
  }
}

function number(value: number): string {
  return Math.round(value).toLocaleString('vi');
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
