/** The size a picture states and the parts of its file that hold no picture: notes, and what follows its end. */
export interface PictureParts {
  readonly width: number;
  readonly height: number;
  readonly notes: readonly Uint8Array[];
  readonly after: Uint8Array;
}
