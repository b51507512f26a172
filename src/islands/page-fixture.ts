import { onTestFinished, vi } from 'vitest';

/** Pages and servers for tests of scripts: what a page holds, and what the server answers to it. */

/** Shows a page at an address, in a language. Its scripts may listen until the test is over. */
export function showPage(html: string, address = '/', lang = 'vi'): AbortSignal {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  history.replaceState(null, '', address);
  const leaving = new AbortController();
  onTestFinished(() => {
    leaving.abort();
    document.body.innerHTML = '';
    localStorage.clear();
    sessionStorage.clear();
    delete document.documentElement.dataset['photos'];
  });
  return leaving.signal;
}

/** Returns an element of the page. */
export function part(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`No ${selector} on the page.`);
  return element;
}

/** Returns the elements that a selector finds. */
export function parts(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Returns the texts of the elements that a selector finds. */
export function textsOf(selector: string): readonly string[] {
  return parts(selector).map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
}

/** Types a text into a field and tells the page. */
export function type(selector: string, text: string): void {
  const field = part(selector);
  if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is no field.`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Ticks a box, or takes the tick away, and tells the page. */
export function tick(selector: string, isTicked = true): void {
  const box = part(selector);
  if (!(box instanceof HTMLInputElement)) throw new Error(`${selector} is no box.`);
  box.checked = isTicked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Waits until a check passes; a machine that is busy with other things must not fail it. */
export async function eventually(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 20_000, interval: 10 });
}

/** Goes to another address of the page as Back and Forward do. */
export function goTo(address: string, state: unknown = null): void {
  history.replaceState(state, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state }));
}

/** A server of files. A file that is not there is an error of the server. */
export interface Server {
  /** What was asked for, without what follows `?`. */
  readonly asked: readonly string[];
  put(path: string, content: unknown): void;
  take(path: string): void;
  /** Lets an answer wait; returns what lets it go. */
  hold(path: string): () => void;
}

/** Answers what the page fetches, until the test is over. */
export function serve(files: Readonly<Record<string, unknown>>): Server {
  const held = new Map<string, Promise<undefined>>();
  const known = new Map(Object.entries(files));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    const path = address.replace(/\?.*$/u, '');
    asked.push(path);
    await held.get(path);
    return known.has(path) ? Response.json(known.get(path)) : new Response('', { status: 404 });
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return {
    asked,
    put: (path, content) => {
      known.set(path, content);
    },
    take: (path) => {
      known.delete(path);
    },
    hold: (path) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      held.set(path, promise);
      return () => {
        resolve(undefined);
      };
    },
  };
}

function refuse(): never {
  throw new DOMException('Full.', 'QuotaExceededError');
}

/** Lets this browser keep nothing for sites, until the test is over. */
export function keepNothing(): void {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, clear: () => undefined });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

/** Returns what fills this browser, so that from then on it keeps nothing new. */
export function fillable(): () => void {
  const storage = localStorage;
  let isFull = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.getItem(key),
    setItem: (key: string, value: string) => {
      if (isFull) refuse();
      storage.setItem(key, value);
    },
    removeItem: (key: string) => {
      storage.removeItem(key);
    },
    clear: () => {
      storage.clear();
    },
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return () => {
    isFull = true;
  };
}
