// Where the code of exercises lies.

/** The static folder, and the file of each exercise below `parts/`. */
export interface Shelf {
  static: string;
  files: Record<string, string>;
}

/** Return the address of the file that holds an exercise; several share one. */
export function addressOf(shelf: Shelf, slice: string): string {
  return new URL(`${shelf.static}parts/${shelf.files[slice]}`, location.href).href;
}
