// The entries that rows of a file refer to by name, and those that it names and the plan does not have.
import type { Entity } from '../values/id.ts';
import { exactFirst, nameKey } from '../values/names.ts';
import { quoted } from '../values/plainText.ts';
import { remembering } from '../values/remember.ts';
import { ok, type Result } from '../values/result.ts';
import { listed, withArticle } from '../values/words.ts';
import type { Change } from './change.ts';
import {
  type Created,
  type ImportContext,
  type ImportQuestion,
  type Misfit,
  misfit,
} from './importer.ts';

interface NamedEntity extends Entity {
  readonly name: string;
}

export interface NamesSpec<E extends NamedEntity> {
  /** `tier`, `tiers`. */
  readonly noun: string;
  readonly plural: string;
  /** The field that names them; also the id of the question whether to create what is missing. */
  readonly field: string;
  readonly entities: readonly E[];
  /** How one that is missing is created; without it, its rows are left out. */
  readonly creating?: {
    make(name: string, id: string): E;
    add(entity: E): Change;
    /** What is done while the user has not chosen. */
    readonly suggested: 'create' | 'leave' | null;
  };
}

/** An entry that a row refers to; `creates` is to go before the row. */
export interface FoundName<E> {
  readonly entity: E;
  readonly creates: readonly Created[];
}

/** Why a row that names something cannot mean any. */
export function noneNamed(field: string, noun: string, name: string | null): Result<never, Misfit> {
  if (name === null) return misfit(field, `The ${noun} is missing.`, 'Fill in the cell.');
  const remedy = `Correct the name, or add the ${noun} first.`;
  return misfit(field, `There is no ${noun} ${quoted(name)}.`, remedy);
}

function severalNamed(field: string, plural: string, name: string, count: number) {
  const why = `${count} ${plural} are called ${quoted(name)}.`;
  return misfit(field, why, 'Give each a name of its own first.');
}

const rememberNames = remembering<readonly NamedEntity[], 'names', ByName>();

type ByName = ReadonlyMap<string, readonly NamedEntity[]>;

/** All that a name can mean: of several that differ in capitals or signs, those written exactly so. */
export function allNamed<E extends NamedEntity>(
  entities: readonly E[],
  name: string,
): readonly E[] {
  const byName = rememberNames(entities, 'names', () =>
    Map.groupBy(entities, (one) => nameKey(one.name)),
  );
  // They were read off this very list.
  const found = (byName.get(nameKey(name)) ?? []) as readonly E[];
  return exactFirst(found, (one) => one.name === name);
}

/** The one that a row means among those that were found; refused where it is none, or several. */
export function theOne<E extends NamedEntity>(
  found: readonly E[],
  { field, noun, plural, name }: Sought,
): Result<E, Misfit> {
  const [one, ...others] = found;
  if (!one || name === null) return noneNamed(field, noun, name);
  return others.length === 0 ? ok(one) : severalNamed(field, plural, name, found.length);
}

/** Names in a key whom a row means: the id of the one, else the name. */
export function meantKey(entities: readonly NamedEntity[], name: string): string {
  const [one, ...others] = allNamed(entities, name);
  return one && others.length === 0 ? one.id : nameKey(name);
}

/** What a cell names. */
export interface Sought {
  readonly field: string;
  readonly noun: string;
  readonly plural: string;
  readonly name: string | null;
}

/** Of rows that say the same each is one of its own: the second of a file is the second of the plan. */
export class AlikeKeys {
  private readonly counts = new Map<string, number>();

  next(key: string): string {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return `${key}\n${count}`;
  }
}

/** The key of each entry by its id, in their order. */
export function alikeKeys<E extends Entity>(
  entities: readonly E[],
  keyOf: (entity: E) => string,
): ReadonlyMap<string, string> {
  const alike = new AlikeKeys();
  return new Map(entities.map((one) => [one.id, alike.next(keyOf(one))]));
}

const mostListed = 10;

/** `“A”, “B” and “C”`; the first ten where there are more. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map(quoted);
  const more = names.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}

export class ImportNames<E extends NamedEntity> {
  private readonly spec: NamesSpec<E>;
  private readonly context: ImportContext;
  private readonly missing = new Map<string, FoundName<E>>();

  constructor(spec: NamesSpec<E>, context: ImportContext) {
    this.spec = spec;
    this.context = context;
  }

  private answer(): string | null {
    const { field, creating } = this.spec;
    return this.context.answer(field) ?? creating?.suggested ?? null;
  }

  /** By its name; refused where several have it, or none and none is to be created. */
  find(name: string): Result<FoundName<E>, Misfit> {
    const key = nameKey(name);
    const { creating, entities, field, plural } = this.spec;
    const [known, ...others] = allNamed(entities, name);
    if (known && others.length > 0) return severalNamed(field, plural, name, others.length + 1);
    if (known) return ok({ entity: known, creates: [] });
    if (!creating) return this.refused(name);
    let found = this.missing.get(key);
    if (!found) {
      const entity = creating.make(name, this.context.newId());
      found = { entity, creates: [{ id: entity.id, change: creating.add(entity) }] };
      this.missing.set(key, found);
    }
    return this.answer() === 'create' ? ok(found) : this.refused(name);
  }

  private refused(name: string): Result<never, Misfit> {
    const { noun, plural, field, entities, creating } = this.spec;
    const names = entities.map((one) => one.name);
    const known = names.length === 0 || names.length > mostListed ? null : listed(names, 'or');
    const isOpen = creating !== undefined && this.answer() === null;
    const other = isOpen ? `choose whether to create missing ${plural}` : `add the ${noun} first`;
    const remedy = known === null ? `Correct it, or ${other}.` : `Use ${known}, or ${other}.`;
    return misfit(field, `There is no ${noun} ${quoted(name)}.`, remedy);
  }

  /** Whether to create what the file names and the plan does not have; none where nothing is missing. */
  questions(): readonly ImportQuestion[] {
    const { noun, plural, field, creating } = this.spec;
    if (!creating || this.missing.size === 0) return [];
    const names = [...this.missing.values()].map(({ entity }) => entity.name);
    const one = names.length === 1;
    return [
      {
        id: field,
        text: `${someOf(names)} ${one ? `isn’t ${withArticle(noun)}` : `aren’t ${plural}`} of the plan.`,
        choices: [
          {
            value: 'create',
            label: one ? `Create the ${noun}` : `Create the ${names.length} ${plural}`,
          },
          { value: 'leave', label: 'Leave their rows out' },
        ],
        suggested: creating.suggested,
        answer: this.answer(),
      },
    ];
  }
}
