/** What pages and files are answered with: Astro encodes its pages, routes give what they have. */
export type HeldBody = Uint8Array<ArrayBuffer> | string;

/**
 * Stands in for the web's `Response` in the process that makes pages. Astro answers with one for every page; Node's copies
 * the bytes and hands them out through a stream, which takes a seventh of the time of a page. This one holds them. It
 * knows only what Astro and the routes of this site do with an answer.
 */
export class HeldResponse {
  readonly body: HeldBody | null;
  readonly headers: Headers;
  readonly status: number;
  readonly statusText: string;

  constructor(body: unknown = null, { headers, status = 200, statusText = '' }: ResponseInit = {}) {
    if (!isHeld(body)) throw new TypeError(`HeldResponse: ${Object.prototype.toString.call(body)}`);
    this.body = body;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.status = status;
    this.statusText = statusText;
  }

  static json(data: unknown): HeldResponse {
    return new HeldResponse(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
  }
}

function isHeld(body: unknown): body is HeldBody | null {
  return body === null || typeof body === 'string' || body instanceof Uint8Array;
}

/** Lets everything in this process answer so. */
export function holdResponses(): void {
  Object.assign(globalThis, { Response: HeldResponse });
}
