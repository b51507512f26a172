import type { PlaceRefusal } from './safe-place.ts';

/** A site may not be put where it was to be put. Nothing there has been touched. */
export class PlaceRefused extends Error {
  readonly why: PlaceRefusal | 'foreign';
  readonly folder: string;

  constructor(why: PlaceRefusal | 'foreign', folder: string) {
    super(`${folder}: ${why}`);
    this.why = why;
    this.folder = folder;
  }
}
