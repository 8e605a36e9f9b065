// The draws of each input of a problem: one random stream for each, and one for those that move together.

import { normalCorrelation } from './correlation.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import type { Group, Problem, Quantity } from './problem.ts';
import { fillDraws, shareOf } from './quantile.ts';
import { fillStream } from './stream.ts';

/** How each member is made of its own normal and the sum of all, so that each two correlate by r. */
function weights(r: number, members: number) {
  const own = Math.sqrt(1 - r);
  return { own, shared: (Math.sqrt(1 - r + members * r) - own) / members };
}

/** As small as a count of members is: a plan may have thousands of promises. */
export type Coming = Uint8Array | Uint16Array;

export class Draws {
  private readonly problem: Problem;
  /** Put before the name of each stream: another set of draws of the same problem. */
  private readonly set: string;
  /** Streams that are those of the first set all the same. */
  private readonly first: ReadonlySet<string>;
  private readonly bits: Uint32Array;
  private readonly kept = new Map<string, Float64Array>();
  private readonly comings = new Map<string, Coming>();
  private readonly groupBits = new Map<string, Uint32Array>();

  constructor(problem: Problem, set = '', first: ReadonlySet<string> = new Set()) {
    this.problem = problem;
    this.set = set;
    this.first = first;
    this.bits = new Uint32Array(problem.trials);
  }

  /** The same draws, but of these streams those of the first set; what they do not touch is kept. */
  but(first: ReadonlySet<string>): Draws {
    const draws = new Draws(this.problem, this.set, first);
    for (const { key, group } of this.problem.quantities) {
      if (group >= 0 || first.has(key)) continue;
      const [known, coming] = [this.kept.get(key), this.comings.get(key)];
      if (known) draws.kept.set(key, known);
      if (coming) draws.comings.set(key, coming);
    }
    return draws;
  }

  /** `name` is of an input or a group; `each` tells its several promises apart. */
  private stream(name: string, out: Uint32Array, each = ''): Uint32Array {
    const set = this.first.has(name) ? '' : this.set;
    fillStream(this.problem.seed, `${set}${name}${each}`, out);
    return out;
  }

  private normals(key: string): Float64Array {
    const bits = this.stream(key, new Uint32Array(this.problem.trials));
    return Float64Array.from(bits, (bit) => normalQuantile(shareOf(bit)));
  }

  private keep(key: string, make: () => Float64Array): Float64Array {
    const known = this.kept.get(key) ?? make();
    this.kept.set(key, known);
    return known;
  }

  private sumOf({ key, members }: Group): Float64Array {
    return this.keep(`sum ${key}`, () => {
      const sum = new Float64Array(this.problem.trials);
      for (const member of members) {
        const normals = this.normals(this.problem.quantities[member]?.key ?? '');
        for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (normals[at] ?? 0);
      }
      return sum;
    });
  }

  private ranked(group: Group, rank: number, key: string): Uint32Array {
    const { own, shared } = weights(normalCorrelation(rank), group.members.length);
    const sum = this.sumOf(group);
    const normals = this.normals(key);
    for (let at = 0; at < sum.length; at += 1) {
      const z = own * (normals[at] ?? 0) + shared * (sum[at] ?? 0);
      this.bits[at] = Math.min(normalProbability(z) * 2 ** 32, 2 ** 32 - 1);
    }
    return this.bits;
  }

  private together({ key }: Group): Uint32Array {
    const known = this.groupBits.get(key) ?? this.stream(key, new Uint32Array(this.problem.trials));
    this.groupBits.set(key, known);
    return known;
  }

  private bitsOf({ key, group }: Quantity): Uint32Array {
    const of = this.problem.groups[group];
    if (!of) return this.stream(key, this.bits);
    return of.rank === null ? this.together(of) : this.ranked(of, of.rank, key);
  }

  /** The draws of a range, into `out`. */
  range(quantity: Quantity, out: Float64Array): Float64Array {
    fillDraws(quantity, this.bitsOf(quantity), out);
    return out;
  }

  /** The draws of a range that many lines need. */
  keptRange(quantity: Quantity): Float64Array {
    return this.keep(quantity.key, () =>
      this.range(quantity, new Float64Array(this.problem.trials)),
    );
  }

  /** How many of a promise are kept in each trial. */
  coming(quantity: Quantity): Coming {
    const known = this.comings.get(quantity.key) ?? this.comingOf(quantity);
    this.comings.set(quantity.key, known);
    return known;
  }

  private comingOf(quantity: Quantity): Coming {
    const { ref, key, count, probability } = quantity;
    const { trials } = this.problem;
    const come = count < 2 ** 8 ? new Uint8Array(trials) : new Uint16Array(trials);
    for (let each = 0; each < count; each += 1) {
      const bits =
        ref.of === 'pledge' ? this.bitsOf(quantity) : this.stream(key, this.bits, `/${each}`);
      const fails = (1 - (probability ?? 1)) * 2 ** 32;
      for (let at = 0; at < bits.length; at += 1) {
        if ((bits[at] ?? 0) >= fails) come[at] = (come[at] ?? 0) + 1;
      }
    }
    return come;
  }
}
