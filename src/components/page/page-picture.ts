/** The picture a link to a page shows where it is shared. */
export interface PagePicture {
  /** Inside the site: `social/product/khoai-so.png`. */
  readonly file: string;
  readonly alt: string;
}
