import { basePath } from './base-path.ts';

/** Addresses for print and QR codes. They have no language, lead to the Vietnamese page and outlive renames. */

const folder = `${basePath}p/`;

/** Returns the short address of a product, from the root of the host. */
export function shortPathTo(id: string): string {
  return `${folder}${id}/`;
}

/** Returns the address of the QR code that leads to the short address. */
export function qrPathTo(id: string): string {
  return `${folder}${id}.svg`;
}

/** Whether an address only leads on to a product. */
export function isShortPath(path: string): boolean {
  return path.startsWith(folder);
}
