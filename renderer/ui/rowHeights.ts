// Which rows of a long list are drawn, and how tall those are that are not: rows may differ in height.

/** Lists up to this many rows are drawn whole. */
export const windowedFrom = 100;

/** Rows drawn beyond those in view, so that the keyboard reaches the next; and how many come at once. */
const beyond = 8;

/** What no row of the list says yet. */
const guess = 36;

export interface Span {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

export const firstSpan: Span = { from: 0, to: 3 * beyond };
export const noSpan: Span = { from: 0, to: 0 };

export class RowHeights {
  readonly #measured = new Map<number, number>();
  #usual = guess;

  /** True where it is the first: what was guessed until then has another height. */
  measure(rows: Iterable<readonly [index: number, height: number]>): boolean {
    const isFirst = this.#measured.size === 0;
    for (const [index, height] of rows) if (height > 0) this.#measured.set(index, height);
    if (!isFirst || this.#measured.size === 0) return false;
    const all = [...this.#measured.values()];
    this.#usual = all.reduce((sum, height) => sum + height, 0) / all.length;
    return true;
  }

  /** In pixels, of the rows from `from` up to but without `to`. */
  between(from: number, to: number): number {
    let height = (to - from) * this.#usual;
    for (const [index, own] of this.#measured) {
      if (index >= from && index < to) height += own - this.#usual;
    }
    return height;
  }

  /** The row that lies so many pixels below the first. */
  rowAt(pixels: number, count: number): number {
    let [low, high] = [0, Math.max(0, count - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.between(0, middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Whether the view, and half as much before and after it, holds any of the rows. */
  isNear(top: number, bottom: number, count: number): boolean {
    const margin = (bottom - top) / 2;
    return bottom + margin >= 0 && top - margin <= this.between(0, count);
  }

  /**
   * The rows to draw where the view reaches from `top` to `bottom`, in pixels below the first row. Those
   * of `before` as long as they hold the view: a small scroll changes nothing.
   */
  spanOf(before: Span, top: number, bottom: number, count: number): Span {
    const first = this.rowAt(Math.max(0, top), count);
    const last = this.rowAt(Math.max(0, bottom), count);
    const holds = before.from <= Math.max(0, first - 1) && before.to >= Math.min(count, last + 2);
    const isSmall = before.to - before.from <= last - first + 6 * beyond;
    if (holds && isSmall) return before;
    return { from: Math.max(0, first - 2 * beyond), to: Math.min(count, last + 2 * beyond) };
  }
}

/** The rows of a span, and those of `kept` that it leaves out; in order. */
export function rowsOf({ from, to }: Span, kept: readonly number[], count: number): number[] {
  const rows = new Set(kept.filter((index) => index >= 0 && index < count));
  for (let index = from; index < Math.min(to, count); index++) rows.add(index);
  return [...rows].sort((a, b) => a - b);
}
