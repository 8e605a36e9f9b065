// Puts the focus on the heading of the page, where the user went to a page.

/** Read out, and Tab goes on from there. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('.app-page main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  document.querySelector('.app-page')?.scrollTo({ top: 0 });
}
