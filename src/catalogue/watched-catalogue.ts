import type { CatalogueWatch } from './catalogue-watch.ts';
import type { Catalogue } from './catalogue.ts';
import type { ProductLists } from './product-lists.ts';

/**
 * Watches a catalogue for a test: every page of the content is handed out behind a proxy that notes when something of it is
 * read, and every list behind one that notes when its length is. Where pages lead to others (a product to its producer, a
 * producer to its products) those are watched too.
 */
export class WatchedCatalogue implements CatalogueWatch {
  /** Pages and lists by what they are called: `producers/htx-tra`, `products of producers/htx-tra`. */
  readonly #names = new WeakMap<object, string>();
  readonly #proxies = new WeakMap<object, object>();
  readonly #declared = new Map<string, ReadonlySet<string>>();
  #read: Set<string> | undefined;

  watchCatalogue(catalogue: Catalogue): Catalogue {
    const { documentById, plans, posts, producers, products, regionById } = catalogue;
    for (const producer of producers) this.#names.set(producer.products, `products of producers/${producer.id}`);
    const watch = <Page extends object>(
      collection: string,
      pages: Iterable<readonly [string, Page]>,
    ): Map<string, Page> => new Map(Array.from(pages, ([id, page]) => [id, this.#named(`${collection}/${id}`, page)]));
    const productById = watch('products', byId(products));
    const producerById = watch('producers', byId(producers));
    const planById = watch('plans', byId(plans));
    watch('news', byId(posts));
    return {
      products: this.#named('list of products', products),
      productById,
      producers: this.#named('list of producers', producers),
      producerById,
      regionById: new Map([...regionById].map(([id, region]) => [id, this.#named(`regions/${id}`, region)])),
      posts: this.#named('list of news', posts),
      plans: this.#named('list of plans', plans),
      planById,
      documentById: watch('documents', documentById),
    };
  }

  watchLists(lists: ProductLists): ProductLists {
    const named = <Key, List extends object>(kind: string, byKey: ReadonlyMap<Key, List>): ReadonlyMap<Key, List> =>
      new Map([...byKey].map(([key, list]) => [key, this.#named(`list of products by ${kind} ${String(key)}`, list)]));
    return {
      byProvince: named('province', lists.byProvince),
      byFormer: named('former province', lists.byFormer),
      byStars: named('stars', lists.byStars),
      byGroup: named('group', lists.byGroup),
      bySet: named('set', lists.bySet),
    };
  }

  derive<T>(work: () => T): T {
    const outside = this.#read;
    this.#read = undefined;
    try {
      return work();
    } finally {
      this.#read = outside;
    }
  }

  note(name: string): void {
    this.#read?.add(name);
  }

  declare(key: string, parts: Iterable<object | string>): string {
    const names = Array.from(parts).flatMap((part) => {
      if (typeof part === 'string') return [part, ...(this.#declared.get(part) ?? [])];
      return this.#names.get(part) ?? [];
    });
    // Pages of which the same stands in their keys may be made from different things.
    const own = `${key} ${String(this.#declared.size)}`;
    this.#declared.set(own, new Set(names));
    return own;
  }

  /** Returns what work reads that a key does not stand for. One piece of work is watched at a time. */
  async undeclared(key: string, work: () => Promise<unknown>): Promise<readonly string[]> {
    const read = new Set<string>();
    this.#read = read;
    try {
      await work();
    } finally {
      this.#read = undefined;
    }
    const declared = this.#declared.get(key);
    return [...read].filter((name) => declared?.has(name) !== true).toSorted();
  }

  #named<Thing extends object>(name: string, thing: Thing): Thing {
    this.#names.set(thing, name);
    return this.#proxyOf(name, thing);
  }

  #proxyOf<Thing extends object>(name: string, thing: Thing): Thing {
    const known = this.#proxies.get(thing);
    if (known !== undefined) return known as Thing;
    const proxy = new Proxy(thing, {
      get: (target, property): unknown => {
        if (Array.isArray(target) ? property === 'length' : typeof property === 'string') this.note(name);
        return this.#watched(Reflect.get(target, property));
      },
    });
    this.#names.set(proxy, name);
    for (const either of [thing, proxy]) this.#proxies.set(either, proxy);
    return proxy;
  }

  /** Returns what a page or a list leads to, watched where it is a page or a list itself. */
  #watched(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const name = this.#names.get(value);
    return name === undefined ? value : this.#proxyOf(name, value);
  }
}

function byId<Page extends { readonly id: string }>(pages: readonly Page[]): (readonly [string, Page])[] {
  return pages.map((page) => [page.id, page]);
}
