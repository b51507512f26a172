import { shortPathTo, qrPathTo } from '../../i18n/short-path.ts';

/** The address of a product for print: short, without a language, and kept through renames. */
export interface ShortAddress {
  readonly url: string;
  /** As it is read out or typed: without the protocol. */
  readonly label: string;
  /** Address of the QR code, from the root of the host. */
  readonly qr: string;
  readonly fileName: string;
}

/** Returns the short address of a product. `site` is the absolute address of the host. */
export function toShortAddress(id: string, site: URL | undefined): ShortAddress {
  const url = new URL(shortPathTo(id), site).href;
  return { url, label: url.replace(/^https?:\/\//u, ''), qr: qrPathTo(id), fileName: `ocop-${id}.svg` };
}
