// PERT (lambda 4) by tables of quantiles: built once with + - * / and square roots alone, which are
// the same bits on every machine, and looked up for each draw.

/** The likely value may stand at any share of the range; rows of the table stand at each 1/32. */
const rows = 32;
/** Cells between a power of two and the next: fine where the probability is small. */
const cells = 16;
/** Nodes from 2^-32 to 1/2, in the order of the probability. */
const nodes = 31 * cells + 1;

const probabilityAt = (node: number) =>
  (2 ** Math.floor(node / cells) * (1 + (node % cells) / cells)) / 2 ** 32;

/** x to the power of eighths / 8. */
function power(x: number, eighths: number): number {
  const root = Math.sqrt(Math.sqrt(Math.sqrt(x)));
  let value = 1;
  let square = root;
  for (let left = eighths; left > 0; left >>= 1) {
    if (left & 1) value *= square;
    square *= square;
  }
  return value;
}

// The continued fraction of the incomplete beta function, by Lentz; it settles in a few terms where
// x < (a + 1) / (a + b + 2).
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return value;
}

const direct = (x: number, a: number, b: number) =>
  (power(x, a * 8) * power(1 - x, b * 8) * fraction(x, a, b)) / a;

/** The beta distribution of a likely value at `row` of `rows` shares of the range: a + b = 6. */
interface Beta {
  readonly a: number;
  readonly b: number;
  /** The integral over the whole range. */
  readonly whole: number;
}

function betaOf(row: number): Beta {
  const a = 1 + (4 * row) / rows;
  const b = 6 - a;
  return { a, b, whole: direct((a + 1) / 8, a, b) + direct((b + 1) / 8, b, a) };
}

function probability({ a, b, whole }: Beta, x: number): number {
  return x < (a + 1) / 8 ? direct(x, a, b) / whole : 1 - direct(1 - x, b, a) / whole;
}

const density = ({ a, b, whole }: Beta, x: number) =>
  (power(x, a * 8 - 8) * power(1 - x, b * 8 - 8)) / whole;

// Newton's steps, and a halving wherever one would leave what is known to hold the answer.
function solved(beta: Beta, target: number, from: number): number {
  let [low, high, x] = [from, 1, from === 0 ? 0.01 : from];
  for (let step = 0; step < 60; step += 1) {
    const over = probability(beta, x) - target;
    if (over > 0) high = x;
    else low = x;
    const next = x - over / density(beta, x);
    const better = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(better - x) < 1e-9) return better;
    x = better;
  }
  return x;
}

/** The quantiles of one row, as shares of the range, at each node. */
function rowOf(row: number): Float64Array {
  const beta = betaOf(row);
  const quantiles = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    quantiles[node] = solved(beta, probabilityAt(node), quantiles[node - 1] ?? 0);
  }
  return quantiles;
}

const known = new Map<number, Float64Array>();

function rowAt(row: number): Float64Array {
  const quantiles = known.get(row) ?? rowOf(row);
  known.set(row, quantiles);
  return quantiles;
}

/** The lower half of the quantiles for a likely value at share `mode` of the range. */
export function pertTable(mode: number): Float64Array {
  const row = Math.min(Math.floor(mode * rows), rows - 1);
  const part = mode * rows - row;
  const before = rowAt(row);
  if (part === 0) return before;
  const after = rowAt(row + 1);
  return before.map((value, node) => value + part * ((after[node] ?? 0) - value));
}

const half = 512;

/** Both halves over a range: the upper one is the lower one of the mirrored distribution. */
function tableOver(mode: number, low: number, span: number): Float64Array {
  const table = new Float64Array(2 * half);
  const [lower, upper] = [pertTable(mode), pertTable(1 - mode)];
  for (let node = 0; node < half; node += 1) {
    table[node] = low + span * (lower[node] ?? 0.5);
    table[half + node] = low + span * (1 - (upper[node] ?? 0.5));
  }
  return table;
}

const lastBits = 2 ** -27;

/**
 * Draws from bits. Of the distance to the nearer end the power of two and the next four bits choose
 * the cell, and the rest the place in it: whole numbers alone, and no branch that could be guessed
 * wrong.
 */
export function fillPert(
  { mode, low, span }: { readonly mode: number; readonly low: number; readonly span: number },
  bits: Uint32Array,
  out: Float64Array,
): void {
  const table = tableOver(mode, low, span);
  for (let at = 0; at < bits.length; at += 1) {
    const bit = bits[at] ?? 0;
    const isUpper = bit >>> 31;
    const tail = (bit ^ -isUpper) | 1;
    const zeros = Math.clz32(tail);
    const digits = tail << zeros;
    const node = isUpper * half + (31 - zeros) * cells + ((digits >>> 27) & 15);
    const from = table[node] ?? 0;
    out[at] = from + (digits & 0x7ff_ffff) * lastBits * ((table[node + 1] ?? 0) - from);
  }
}
