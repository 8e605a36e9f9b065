// Lays a page out for a paper while it is printed: no style sheet of ours knows which one the user has.

/** The part of a page that takes a style. */
interface Styled {
  insertCSS(css: string): Promise<string>;
  removeInsertedCSS(key: string): Promise<void>;
}

/** Hands over what is printed; `size` is that of CSS: `A4`, `Letter landscape`. */
export async function onPaper<T>(
  contents: Styled,
  size: string,
  print: () => Promise<T>,
): Promise<T> {
  const key = await contents.insertCSS(`@page { size: ${size} }`);
  try {
    return await print();
  } finally {
    await contents.removeInsertedCSS(key);
  }
}
