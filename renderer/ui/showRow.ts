// Brings a row into sight from elsewhere, also one that is not drawn because its list is long.

type Show = (id: string) => boolean;

const lists = new Set<Show>();

/** What was asked for before its list was there, and where the focus was then. */
let awaited: { readonly id: string; readonly focused: Element | null } | null = null;

/** Shows the row and focuses it; false where no list on the page that draws only a part has it. */
export function showRow(id: string): boolean {
  awaited = null;
  return [...lists].some((show) => show(id));
}

/** Shows it once a list that has it is there: what draws a long list is loaded at first use. */
export function awaitRow(id: string): void {
  awaited = { id, focused: document.activeElement };
}

/** `show` answers whether its list has the row; the answer ends it. */
export function followShown(show: Show): () => void {
  lists.add(show);
  // Not where the user has gone on in the meantime.
  if (awaited && awaited.focused !== document.activeElement) awaited = null;
  if (awaited && show(awaited.id)) awaited = null;
  return () => void lists.delete(show);
}
