import { cardPicture } from '../../components/photo/card-picture.ts';
import { toPictureAddresses } from '../../photos/picture-addresses.ts';
import { photoFileOf } from '../../search/card-photos.ts';
import type { CardPhoto, CardPhotoFile } from '../../search/card-photos.ts';
import { cloneTemplate, find, make } from '../dom.ts';
import { fetchJson } from './fetch-json.ts';
import type { FinderOptions } from './finder-options.ts';

/** Puts photos on the cards of products that have one. Their place is kept from the start, so that nothing moves. */
export class CardPhotos {
  readonly #root: ParentNode;
  readonly #options: FinderOptions;
  readonly #files = new Map<number, Promise<CardPhotoFile>>();

  constructor(root: ParentNode, options: FinderOptions) {
    this.#root = root;
    this.#options = options;
  }

  /** Keeps the place for the photo of a row and fills it when it is known; the first in sight is fetched at once. */
  show(card: ParentNode, row: number, region: string, isFirst: boolean): void {
    const place = make('div', { class: 'photo', 'data-region': region });
    find(card, '.brocade', SVGElement).after(place);
    this.#photoOf(row).then(
      (photo) => {
        if (photo === undefined) place.remove();
        else place.append(this.#toPicture(photo, isFirst));
      },
      () => {
        // Without its photo the product wears its band, as those do that have none.
        place.remove();
      },
    );
  }

  #toPicture(photo: CardPhoto, isFirst: boolean): DocumentFragment {
    const copy = cloneTemplate(this.#root, 'template[data-photo]');
    const { better, usual, widest } = toPictureAddresses(photo, this.#options.base, cardPicture.widest);
    find(copy, 'source', HTMLSourceElement).srcset = better;
    const image = find(copy, 'img', HTMLImageElement);
    image.width = photo.width;
    image.height = photo.height;
    image.alt = photo.alt;
    if (photo.lang === undefined) image.removeAttribute('lang');
    else image.lang = photo.lang;
    // Those who save data are asked first, and only what is loaded lazily can wait for that.
    if (isFirst && document.documentElement.dataset['photos'] === undefined) {
      image.loading = 'eager';
      image.fetchPriority = 'high';
      image.removeAttribute('decoding');
    }
    image.srcset = usual;
    image.src = widest;
    return copy;
  }

  async #photoOf(row: number): Promise<CardPhoto | undefined> {
    const at = photoFileOf(row);
    const loading = this.#files.get(at) ?? this.#load(at);
    const { build, photos } = await loading;
    return build === this.#options.build ? photos[row] : undefined;
  }

  #load(at: number): Promise<CardPhotoFile> {
    const { build, data, locale } = this.#options;
    const loading = fetchJson<CardPhotoFile>(`${data}${locale}/card-photos/${String(at)}.json?${build}`);
    this.#files.set(at, loading);
    loading.catch(() => this.#files.delete(at));
    return loading;
  }
}
