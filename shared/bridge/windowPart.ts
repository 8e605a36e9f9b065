// A part of the window: what a picture is taken of.

/** In the pixels of the page, from its upper left corner in the window. */
export interface WindowPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
