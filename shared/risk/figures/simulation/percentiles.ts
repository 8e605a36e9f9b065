// Percentiles after Hyndman and Fan, type 7 (numpy's, and Excel's INC), without sorting everything.

interface Reach {
  readonly least: number;
  readonly most: number;
}

function reachOf(values: Float64Array): Reach {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

function bucketsFor(values: Float64Array, { least, most }: Reach) {
  const count = Math.min(16_384, Math.max(16, 2 ** Math.ceil(Math.log2(values.length / 8))));
  const scale = (count - 1) / (most - least);
  const sizes = new Uint32Array(count);
  for (let at = 0; at < values.length; at += 1) {
    const bucket = ((values[at] ?? 0) - least) * scale;
    sizes[bucket | 0] = (sizes[bucket | 0] ?? 0) + 1;
  }
  return { sizes, scale };
}

interface Wanted {
  readonly bucket: number;
  /** How many values lie in the buckets before. */
  readonly before: number;
}

/** In which buckets the ranks lie; `ranks` in ascending order. */
function bucketsOf(sizes: Uint32Array, ranks: readonly number[]): Wanted[] {
  const wanted: Wanted[] = [];
  let before = 0;
  let next = 0;
  for (let bucket = 0; bucket < sizes.length && next < ranks.length; bucket += 1) {
    const after = before + (sizes[bucket] ?? 0);
    while (next < ranks.length && (ranks[next] ?? 0) < after) {
      wanted.push({ bucket, before });
      next += 1;
    }
    before = after;
  }
  return wanted;
}

// What lies in the wanted buckets, each sorted: the rest of the values need no order.
function sortedBuckets(
  values: Float64Array,
  { least }: Reach,
  { sizes, scale }: ReturnType<typeof bucketsFor>,
  wanted: readonly Wanted[],
): ReadonlyMap<number, Float64Array> {
  const held = new Map(
    wanted.map(({ bucket }) => [bucket, new Float64Array(sizes[bucket] ?? 0)] as const),
  );
  const place = new Int32Array(sizes.length).fill(-1);
  for (const bucket of held.keys()) place[bucket] = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const bucket = ((value - least) * scale) | 0;
    const to = place[bucket] ?? -1;
    if (to < 0) continue;
    const list = held.get(bucket);
    if (list) list[to] = value;
    place[bucket] = to + 1;
  }
  for (const list of held.values()) list.sort();
  return held;
}

/** The values at these places of the ascending order; `ranks` ascend. */
function atRanks(values: Float64Array, ranks: readonly number[]): number[] {
  const reach = reachOf(values);
  if (reach.least === reach.most) return ranks.map(() => reach.least);
  const buckets = bucketsFor(values, reach);
  const wanted = bucketsOf(buckets.sizes, ranks);
  const sorted = sortedBuckets(values, reach, buckets, wanted);
  return ranks.map((rank, at) => {
    const { bucket, before } = wanted[at] ?? { bucket: 0, before: 0 };
    return sorted.get(bucket)?.[rank - before] ?? reach.most;
  });
}

/** The percentile at each share (0..1); no value gives none. */
export function percentilesOf(values: Float64Array, shares: readonly number[]): number[] {
  if (values.length === 0) return [];
  const places = shares.map((share) => share * (values.length - 1));
  const ranks = [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))];
  ranks.sort((a, b) => a - b);
  const known = new Map(atRanks(values, ranks).map((value, at) => [ranks[at], value]));
  return places.map((place) => {
    const low = known.get(Math.floor(place)) ?? 0;
    const high = known.get(Math.ceil(place)) ?? 0;
    return low + (place - Math.floor(place)) * (high - low);
  });
}
