// The least whole number at which nothing is missing any more, for what only falls as it grows.

/**
 * `missing(x)` is whole, 0 or more, and never grows with x. Null where something is missing even at
 * `most`. Along a straight line the answer is met at once, and then proved: one less does not do.
 * Elsewhere (a fee in bands, a cap, a rounding) halving closes in on it. `most` is asked about only
 * where the line does not lead there, for a large plan costs much to ask about.
 */
export function leastClosing(missing: (x: number) => number, most: number): number | null {
  const start = missing(0);
  if (start === 0) return 0;
  const search = new Search(missing, start, most);
  while (search.high - search.low > 1) {
    if (!search.step()) return null;
  }
  return search.reaches() ? search.high : null;
}

class Search {
  /** Something is missing at `low`. */
  low = 0;
  high: number;
  private readonly missing: (x: number) => number;
  /** Whether nothing is missing at `high`; null until it was asked. */
  private closes: boolean | null = null;
  private before = 0;
  private atBefore: number;
  private atLow: number;
  private halves = false;

  constructor(missing: (x: number) => number, start: number, most: number) {
    this.missing = missing;
    this.high = most;
    this.atBefore = start;
    this.atLow = start;
    // A first step along the line, large enough that roundings do not hide its slope.
    this.tryAt(Math.max(1, Math.floor(most / 2 ** 26)));
  }

  reaches(): boolean {
    this.closes ??= this.missing(this.high) === 0;
    return this.closes;
  }

  /** True where something is missing at x still. */
  private tryAt(x: number): boolean {
    if (x <= this.low || x >= this.high) return false;
    const left = this.missing(x);
    if (left === 0) {
      this.high = x;
      this.closes = true;
      return false;
    }
    [this.before, this.atBefore] = [this.low, this.atLow];
    [this.low, this.atLow] = [x, left];
    return true;
  }

  /** Along the line through the last two, and every other time in the middle; false where none closes. */
  step(): boolean {
    const slope = (this.atBefore - this.atLow) / (this.low - this.before);
    const along = this.low + Math.ceil(this.atLow / slope - 1e-9);
    const halves = this.halves || !(slope > 0) || along >= this.high;
    if (halves && !this.reaches()) return false;
    const next = halves ? Math.floor((this.low + this.high) / 2) : along;
    if (!this.tryAt(next) && !halves) this.tryAt(next - 1);
    this.halves = !halves;
    return true;
  }
}
