/** Whether a file is a photo by its name. */
export function isPhotoName(path: string): boolean {
  return /\.(?:jpe?g|png|webp)$/u.test(path);
}
