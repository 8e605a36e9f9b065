// Brings a row into sight from elsewhere, also one that is not drawn because its list is long.

type Show = (id: string) => boolean;

const lists = new Set<Show>();

/** Shows the row and focuses it; false where no list on the page that draws only a part has it. */
export function showRow(id: string): boolean {
  return [...lists].some((show) => show(id));
}

/** `show` answers whether its list has the row; the answer ends it. */
export function followShown(show: Show): () => void {
  lists.add(show);
  return () => void lists.delete(show);
}
