// Rows of lists that may hold several alike, such as payments: which entry of the plan a row means.
import type { Entity } from '../values/id.ts';
import { AlikeKeys, alikeKeys } from './importNames.ts';

/** What to do where a row could mean several. */
export const byId = 'Add the ID column of the exported table, or change it on its page.';

/** The keys of what is in the plan: each of its own, and those that are known by the same. */
export interface AlikeEntries {
  /** By the id of the entry. */
  readonly keys: ReadonlyMap<string, string>;
  readonly knownAs: ReadonlyMap<string, readonly string[]>;
}

/** What an entry or a row is known by, and all that it says. */
export interface AlikeNames {
  readonly known: string;
  readonly whole: string;
}

const wholeKey = ({ known, whole }: AlikeNames) => `${known}\n${whole}`;

export function alikeEntries<E extends Entity>(
  entities: readonly E[],
  namesOf: (entity: E) => AlikeNames,
): AlikeEntries {
  const keys = alikeKeys(entities, (one) => wholeKey(namesOf(one)));
  const grouped = Map.groupBy(entities, (one) => namesOf(one).known);
  const knownAs = new Map(
    [...grouped].map(([known, some]) => [known, some.flatMap(({ id }) => keys.get(id) ?? [])]),
  );
  return { keys, knownAs };
}

/** The entry that a row means. */
export interface AlikeRow {
  readonly key: string;
  /** Whether it says otherwise than the entry of that key. */
  readonly isOther: boolean;
  /** Whether it may as well mean another one that is known by the same. */
  readonly isOpen: boolean;
}

/**
 * Reads the rows of one file in their order. A row means the entry that says the same; else one that is
 * known by the same, unless the file has more of them than the plan: then it is a new one.
 */
export class AlikeRows {
  private readonly entries: AlikeEntries;
  private readonly wholes = new AlikeKeys();
  private readonly counts = new Map<string, number>();

  constructor(entries: AlikeEntries) {
    this.entries = entries;
  }

  next(names: AlikeNames): AlikeRow {
    const own = this.wholes.next(wholeKey(names));
    const count = (this.counts.get(names.known) ?? 0) + 1;
    this.counts.set(names.known, count);
    const known = this.entries.knownAs.get(names.known) ?? [];
    const other = known.includes(own) ? undefined : known[count - 1];
    if (other === undefined) return { key: own, isOther: false, isOpen: false };
    return { key: other, isOther: true, isOpen: known.length > 1 };
  }
}

/** The key of the entry that each row means; in an update, a row that may mean several has none. */
export class AlikeUpdate<Row extends object> {
  private readonly open = new WeakSet<Row>();
  private readonly meantBy: (row: Row) => AlikeRow | null;
  private readonly update: boolean;

  constructor(meantBy: (row: Row) => AlikeRow | null, update: boolean) {
    this.meantBy = meantBy;
    this.update = update;
  }

  keyOf(row: Row): string | null {
    const meant = this.meantBy(row);
    if (meant?.isOpen && this.update) this.open.add(row);
    return meant === null || this.open.has(row) ? null : meant.key;
  }

  isOpen(row: Row): boolean {
    return this.open.has(row);
  }
}
