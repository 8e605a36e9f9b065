// Parts of an entry from a file, such as the milestones of a goal: which part a row means, and where a new one goes.
import { ok, type Result } from '../values/result.ts';
import { type Misfit, misfit } from './importer.ts';

export interface PartsSpec<T> {
  /** Names the column that names a part. */
  readonly field: string;
  /** `milestones`. */
  readonly plural: string;
  readonly update: boolean;
  /** The parts of an entry before the file. */
  before(id: string): readonly T[];
}

export interface PartRow<T> {
  /** From 1, among the parts of its entry; null where the file does not say it. */
  readonly place: number | null;
  /** Equal for rows that name the same part; null where a row has no name. */
  readonly key: string | null;
  /** Whether it names a part that is there. */
  isNamed(there: T): boolean;
  /** The part with all that the row says; blank cells leave those of the part that it sets. */
  make(there: T | null): T;
}

/** The places of a list at which something is so. */
const placesOf = <T>(list: readonly T[], is: (one: T) => boolean): readonly number[] =>
  list.flatMap((one, at) => (is(one) ? [at] : []));

/** Reads the rows of one file in their order. */
export class ImportParts<T> {
  private readonly spec: PartsSpec<T>;
  /** How many rows named the same part of an entry so far. */
  private readonly counts = new Map<string, number>();

  constructor(spec: PartsSpec<T>) {
    this.spec = spec;
  }

  /** The parts of an entry with what the row says. Refused where it could mean several. */
  with(id: string, parts: readonly T[], row: PartRow<T>): Result<readonly T[], Misfit> {
    const at = row.place === null ? parts.length : row.place - 1;
    const isWithin = at >= 0 && at < parts.length;
    if (this.spec.update && isWithin) return ok(this.set(parts, at, row));
    const known = this.meant(id, parts, row);
    if (!known.ok) return known;
    if (known.value !== null) return ok(this.set(parts, known.value, row));
    const made = row.make(null);
    return ok(isWithin ? parts.toSpliced(at, 0, made) : [...parts, made]);
  }

  private set(parts: readonly T[], at: number, row: PartRow<T>): readonly T[] {
    const there = parts[at];
    return there === undefined ? parts : parts.with(at, row.make(there));
  }

  /**
   * The second row of a name is of the second part of that name that was there before the file; where
   * there was none, it adds one. An update without a place cannot tell them apart.
   */
  private meant(id: string, parts: readonly T[], row: PartRow<T>): Result<number | null, Misfit> {
    const { update, field, plural, before } = this.spec;
    const own = `${id}\n${row.place === null ? '' : 'placed'}\n${row.key}`;
    const count = row.key === null ? 0 : (this.counts.get(own) ?? 0) + 1;
    this.counts.set(own, count);
    const former = before(id).filter((one) => row.isNamed(one)).length;
    if (former > 1 && update && row.place === null) {
      const why = `${former} ${plural} have that name.`;
      return misfit(field, why, 'Add a “No.” column with the position of the one you mean.');
    }
    const isFormer = count > 0 ? count <= former : former > 0;
    const places = placesOf(parts, (one) => row.isNamed(one));
    return ok(isFormer ? (places[Math.max(count, 1) - 1] ?? null) : null);
  }
}
