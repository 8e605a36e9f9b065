// Keeps an announcement off what has the focus: where the foot of the window would hide it, it stands below the top bar.

/** Pixels between it and the foot of the window: `--space-5`, as toast.css has it. */
const footDistance = 24;

/** Whether what has the focus reaches into the strip at the foot that the announcement would take. */
function hidesFocus(place: HTMLElement): boolean {
  const focused = document.activeElement;
  if (!focused || focused.contains(place)) return false;
  const [own, other] = [place.getBoundingClientRect(), focused.getBoundingClientRect()];
  const top = innerHeight - footDistance - own.height;
  const isBeside = other.right <= own.left || other.left >= own.right;
  return !isBeside && other.bottom > top && other.top < innerHeight;
}

/** Again whenever the focus or what has it moves, until the answer is called. */
export function keepOutOfTheWay(place: HTMLElement): () => void {
  const move = () => place.classList.toggle('toasts-above', hidesFocus(place));
  const scrolling = { capture: true, passive: true };
  move();
  document.addEventListener('focusin', move);
  document.addEventListener('scroll', move, scrolling);
  return () => {
    document.removeEventListener('focusin', move);
    document.removeEventListener('scroll', move, scrolling);
  };
}
