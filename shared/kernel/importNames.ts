// The entries that rows of a file refer to by name, and those that it names and the plan does not have.
import type { Entity } from '../values/id.ts';
import { exactFirst, nameKey } from '../values/names.ts';
import { nearName } from '../values/nearest.ts';
import { isPlaceholderName } from '../values/placeholders.ts';
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
  return misfit(field, why, 'Give each a unique name first.');
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

interface MissingName<E> extends FoundName<E> {
  /** The entry that may be meant, by its name. */
  readonly near: string | null;
  /** Whether an entry of the plan would go there. */
  readonly moves: boolean;
}

/** Of so many the file names others than the plan: then none of them was mistyped. */
const mostNear = 200;

export class ImportNames<E extends NamedEntity> {
  private readonly spec: NamesSpec<E>;
  private readonly context: ImportContext;
  private readonly missing = new Map<string, MissingName<E>>();

  constructor(spec: NamesSpec<E>, context: ImportContext) {
    this.spec = spec;
    this.context = context;
  }

  /** What is created unasked, is asked about where it may be mistyped: another is called nearly the same. */
  private isAskedApart({ near, moves }: MissingName<E>): boolean {
    return (near !== null || moves) && this.spec.creating?.suggested === 'create';
  }

  private answer(missing: MissingName<E>): string | null {
    const { field, creating } = this.spec;
    if (this.isAskedApart(missing)) return this.context.answer(`${field}-near`);
    return this.context.answer(field) ?? creating?.suggested ?? null;
  }

  /**
   * By its name; refused where several have it, or none and none is to be created. `moves` says that the
   * row is of an entry that the plan has elsewhere.
   */
  find(name: string, moves = false): Result<FoundName<E>, Misfit> {
    const { creating, entities, field, plural } = this.spec;
    const [known, ...others] = allNamed(entities, name);
    if (known && others.length > 0) return severalNamed(field, plural, name, others.length + 1);
    if (known) return ok({ entity: known, creates: [] });
    const found = creating && !isPlaceholderName(name) ? this.created(name, moves, creating) : null;
    if (found && this.answer(found) === 'create') return ok(found);
    const isOpen = found !== null && this.answer(found) === null;
    return this.refused(name, found ? found.near : this.nearTo(name), isOpen);
  }

  private nearTo(name: string): string | null {
    if (this.missing.size >= mostNear) return null;
    return nearName(
      name,
      this.spec.entities.map((one) => one.name),
    );
  }

  private created(
    name: string,
    moves: boolean,
    creating: NonNullable<NamesSpec<E>['creating']>,
  ): MissingName<E> {
    const key = nameKey(name);
    const known = this.missing.get(key);
    if (known && (known.moves || !moves)) return known;
    const found = known ?? this.make(name, creating);
    this.missing.set(key, { ...found, moves });
    return { ...found, moves };
  }

  private make(name: string, creating: NonNullable<NamesSpec<E>['creating']>): MissingName<E> {
    const entity = creating.make(name, this.context.newId());
    const creates = [{ id: entity.id, change: creating.add(entity) }];
    return { entity, creates, near: this.nearTo(name), moves: false };
  }

  private refused(name: string, near: string | null, isOpen: boolean): Result<never, Misfit> {
    const { noun, plural, field, entities } = this.spec;
    const names = entities.map((one) => one.name);
    const known = names.length === 0 || names.length > mostListed ? null : listed(names, 'or');
    const other = isOpen ? `choose whether to create missing ${plural}` : `add the ${noun} first`;
    const correct = known === null ? 'Correct it' : `Use ${known}`;
    const remedy = near === null ? correct : `Did you mean ${quoted(near)}? Correct it`;
    return misfit(field, `There is no ${noun} ${quoted(name)}.`, `${remedy}, or ${other}.`);
  }

  private questionOf(id: string, some: readonly MissingName<E>[]): ImportQuestion[] {
    const { noun, plural, creating } = this.spec;
    const [first] = some;
    if (!creating || !first) return [];
    const names = some.map(({ entity }) => entity.name);
    const isOne = names.length === 1;
    const near = [...new Set(some.flatMap((one) => one.near ?? []))];
    const isApart = this.isAskedApart(first);
    const like =
      near.length > 0 && isApart ? `, and ${isOne ? 'is' : 'are'} much like ${someOf(near)}` : '';
    return [
      {
        id,
        text: `${someOf(names)} ${isOne ? `isn’t ${withArticle(noun)}` : `aren’t ${plural}`} in the plan${like}.`,
        choices: [
          {
            value: 'create',
            label: isOne ? `Create the ${noun}` : `Create the ${names.length} ${plural}`,
          },
          { value: 'leave', label: 'Leave their rows out' },
        ],
        suggested: isApart ? null : creating.suggested,
        answer: this.answer(first),
      },
    ];
  }

  /** Whether to create what the file names and the plan does not have; none where nothing is missing. */
  questions(): readonly ImportQuestion[] {
    const all = [...this.missing.values()];
    const apart = all.filter((one) => this.isAskedApart(one));
    const { field } = this.spec;
    return [
      ...this.questionOf(
        field,
        all.filter((one) => !apart.includes(one)),
      ),
      ...this.questionOf(`${field}-near`, apart),
    ];
  }
}
