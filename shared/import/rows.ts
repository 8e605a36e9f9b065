// The rows of a file one after the other: each becomes changes of the plan so far, or has its reason.
import { applyChange, type Change } from '../kernel/change.ts';
import { changedFields } from '../kernel/changedFields.ts';
import { valueAt } from '../kernel/effect.ts';
import {
  type ImportContext,
  type Importer,
  type Misfit,
  misfit,
  type RowReader,
} from '../kernel/importer.ts';
import type { Plan } from '../kernel/plan.ts';
import { type Entity, find } from '../values/id.ts';
import { exactFirst } from '../values/names.ts';
import { quoted } from '../values/plainText.ts';
import { no, ok, type Result } from '../values/result.ts';
import { withArticle } from '../values/words.ts';
import { hasMore, spelledAs } from './rowEntity.ts';
import { idField } from './settings.ts';

/** What a row does; `same` says what is there already. */
export type Outcome = 'added' | 'updated' | 'same' | 'leftOut';

export interface RowDone {
  readonly outcome: Outcome;
  readonly notices: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** An entry that a row names, and the line of the file that made or changed it. */
interface Named {
  readonly entity: Entity;
  readonly line: number | null;
}

/** What a row has beside the values of its fields. */
export interface RowMarks {
  /** The fields that the file calls unknown. */
  readonly unknown?: readonly string[];
  /** The id that the row has in a file of our own, also where nothing is updated. */
  readonly ownId?: string | null;
}

const toUpdate = 'Choose to update existing items, or leave the row out.';

export class ImportedRows {
  /** The plan with all rows so far. */
  plan: Plan;
  readonly changes: Change[] = [];
  private readonly importer: Importer;
  private readonly reader: RowReader;
  private readonly context: ImportContext;
  private readonly update: boolean;
  /** The ids of the entries of each name: of the plan, and of the rows so far. */
  private readonly named = new Map<string, string[]>();
  private readonly keys = new WeakMap<Values, string | null>();
  private readonly lines = new Map<string, number>();
  /** The first lines that said what an entry is already. */
  private readonly confirmed = new Map<string, number>();
  /** The lines that set a part of an entry. */
  private readonly parts = new Map<string, number>();
  private readonly created = new Set<string>();
  private readonly added: string[] = [];

  constructor(importer: Importer, context: ImportContext) {
    this.importer = importer;
    this.context = context;
    this.update = context.update;
    this.plan = context.plan;
    this.reader = importer.begin(context);
    for (const entity of importer.entities(context.plan)) this.name(entity);
  }

  private name(entity: Entity, rowKey: string | null = null): void {
    const key = rowKey ?? this.importer.keyOf(entity, this.plan);
    if (key === null) return;
    const ids = this.named.get(key);
    if (!ids) this.named.set(key, [entity.id]);
    else if (!ids.includes(entity.id)) ids.push(entity.id);
  }

  private entityOf(id: string): Entity | undefined {
    return find(this.importer.entities(this.plan), id);
  }

  private by(id: string): Named | null {
    const entity = this.entityOf(id);
    return entity ? { entity, line: this.lines.get(id) ?? null } : null;
  }

  /** Asked once of the importer, which may count the rows that say the same. */
  private keyOf(row: Values): string | null {
    if (!this.keys.has(row)) this.keys.set(row, this.reader.keyOfRow(row));
    return this.keys.get(row) ?? null;
  }

  /** Whether the row names an entry of the plan, or is of one, and not only of one of the file. */
  isKnown(row: Values): boolean {
    const ids = this.named.get(this.keyOf(row) ?? '') ?? [];
    const id = this.update ? row[idField] : null;
    const isOfPlan = (one: string) => !this.lines.has(one);
    if (typeof id === 'string' && this.by(id) !== null) return true;
    return ids.some(isOfPlan) || (this.reader.isOfKnown?.(row) ?? false);
  }

  /** Whether the entry that the row means has that value; null where the row means a new one. */
  has(row: Values, field: string, value: string): boolean | null {
    const meant = this.meant(row, this.keyOf(row));
    return meant.ok && meant.value ? valueAt(meant.value.entity, field) === value : null;
  }

  /** The entry that the row means; null where it is a new one. */
  private meant(row: Values, key: string | null): Result<Named | null, Misfit> {
    const id = row[idField];
    const known = this.update && typeof id === 'string' ? this.by(id) : null;
    const ids = key === null ? [] : this.written(row, this.named.get(key) ?? []);
    if (known) return this.contradictedId(known.entity, ids) ?? ok(known);
    const { addsTo } = this.importer;
    const [first] = ids;
    if (first === undefined) return ok(null);
    const one = this.by(first);
    const mayChange = this.update || addsTo !== undefined;
    if (!one || ids.length === 1 || !mayChange) return ok(one);
    const { plural, nameOf } = this.importer;
    const why = `${ids.length} ${addsTo ?? plural} are called ${quoted(nameOf(one.entity))}.`;
    return misfit(this.lastName(), why, 'Give each a unique name first.');
  }

  /** A row with the id of one entry and the name of another could mean either. */
  private contradictedId(known: Entity, ids: readonly string[]): Result<never, Misfit> | null {
    const { nameOf, noun, severalAlike } = this.importer;
    const [other] = ids;
    const named = other === undefined || ids.includes(known.id) ? null : this.entityOf(other);
    if (!named || severalAlike) return null;
    const why = `Its ID belongs to ${quoted(nameOf(known))}, but ${quoted(nameOf(named))} is another ${noun}.`;
    return misfit(this.lastName(), why, 'Correct the name, or clear the ID.');
  }

  /** A new name for an entry that its id names would add it a second time. */
  private addedTwice(ownId: string | null): Result<never, Misfit> | null {
    const known = ownId === null ? null : this.by(ownId);
    if (!known || this.importer.addsTo !== undefined) return null;
    const why = `Its ID belongs to ${quoted(this.importer.nameOf(known.entity))}, which is already in the plan.`;
    return misfit(this.lastName(), why, 'Choose to update existing items, or clear the ID.');
  }

  /** Of several that differ in capitals or signs, those whose name is written as in the row. */
  private written(row: Values, ids: readonly string[]): readonly string[] {
    const name = row[this.lastName() ?? ''];
    return exactFirst(ids, (id) => {
      const entity = this.entityOf(id);
      return entity !== undefined && this.importer.nameOf(entity) === name;
    });
  }

  private lastName(): string | null {
    const { knownBy, addsTo } = this.importer;
    return knownBy.at(addsTo === undefined ? -1 : 0) ?? null;
  }

  /** A line that names an entry again is left out, unless it may change it. */
  private refusedAgain({ entity, line }: Named): Result<never, Misfit> | null {
    const { noun, nameOf, severalRows, addsTo } = this.importer;
    if (addsTo !== undefined) return null;
    const name = quoted(nameOf(entity));
    if (line !== null) {
      if (severalRows) return null;
      return misfit(this.lastName(), `${name} is already in line ${line}.`, 'Keep one of them.');
    }
    if (this.update) return null;
    const why = `${name} is already ${withArticle(noun)}.`;
    return misfit(this.lastName(), why, toUpdate);
  }

  private partOf(row: Values, key: string | null): string | null {
    const part = this.reader.partOfRow?.(row) ?? null;
    return key === null || part === null ? null : `${key}\n${part}`;
  }

  /** A second line for the same part of an entry would take back the first one unseen. */
  private refusedPart(entity: Entity, part: string | null): Result<never, Misfit> | null {
    const line = part === null ? undefined : this.parts.get(part);
    if (line === undefined) return null;
    const why = `Line ${line} already sets this for ${quoted(this.importer.nameOf(entity))}.`;
    return misfit(null, why, 'Keep one of them.');
  }

  /** What is there is changed by an update only, and not by two rows that contradict each other. */
  private refusedChange(before: Entity, entity: Entity): Result<never, Misfit> | null {
    const { addsTo, severalRows, nameOf } = this.importer;
    const line = this.confirmed.get(before.id);
    if (addsTo === undefined && !severalRows && line !== undefined) {
      const why = `Line ${line} has a different value for ${quoted(nameOf(before))}.`;
      return misfit(this.lastName(), why, 'Keep one of them.');
    }
    if (addsTo === undefined || this.update || hasMore(before, entity)) return null;
    return misfit(
      null,
      `${quoted(nameOf(before))} already has a value, and the row has a different one.`,
      toUpdate,
    );
  }

  private lackingIn(row: Values): Result<never, Misfit> | null {
    const { fields } = this.importer;
    const isLacking = (key: string) =>
      fields[key]?.needed && !fields[key].mayBeBlank && row[key] === null;
    const key = Object.keys(fields).find(isLacking);
    if (key === undefined) return null;
    return misfit(key, `${fields[key]?.label} is missing.`, 'Fill in the cell.');
  }

  /**
   * Reads one row and keeps what it does; a row that does not fit leaves nothing behind. What is known of
   * an entry stays, so a row that calls it unknown is refused.
   */
  take(
    row: Values,
    line: number,
    { unknown = [], ownId = null }: RowMarks = {},
  ): Result<RowDone, Misfit> {
    const key = this.keyOf(row);
    const meant = this.meant(row, key);
    if (!meant.ok) return meant;
    const before = meant.value?.entity ?? null;
    const part = this.partOf(row, key);
    const refused =
      (before && this.refusedPart(before, part)) ??
      (meant.value
        ? this.refusedAgain(meant.value)
        : (this.lackingIn(row) ?? this.addedTwice(ownId)));
    if (refused) return refused;
    const cleared = before && this.refusedClearing(unknown);
    if (cleared) return cleared;
    const id = before?.id ?? this.context.newId();
    const read = this.reader.read(row, before, id);
    if (!read.ok) return read;
    const { entity, creates = [], notices = [] } = read.value;
    const fresh = creates.filter((one) => !this.created.has(one.id));
    const own = this.changeOf(before, entity);
    if (!own) {
      if (part !== null) this.parts.set(part, line);
      if (before && !this.confirmed.has(before.id)) this.confirmed.set(before.id, line);
      return ok({ outcome: 'same', notices });
    }
    const unwanted = before && this.refusedChange(before, entity);
    if (unwanted) return unwanted;
    const changes = [...fresh.map(({ change }) => change), own];
    const wrong = this.apply(changes);
    if (wrong) return no(wrong);
    for (const one of fresh) this.created.add(one.id);
    if (!before) this.added.push(entity.id);
    if (part !== null) this.parts.set(part, line);
    this.lines.set(entity.id, line);
    this.name(entity, key);
    const isAddition = this.importer.addsTo !== undefined && before && hasMore(before, entity);
    const isNew = before === null || isAddition;
    return ok({ outcome: isNew ? 'added' : 'updated', notices });
  }

  private refusedClearing([open]: readonly string[]): Result<never, Misfit> | null {
    if (open === undefined || this.importer.addsTo !== undefined) return null;
    const remedy = 'Leave the cell blank, and clear the figure on its page.';
    return misfit(open, 'It is unknown in the file, but an import never clears a figure.', remedy);
  }

  private changeOf(before: Entity | null, entity: Entity): Change | null {
    if (!before) return this.importer.add(entity);
    const set = changedFields(before, spelledAs(before, entity));
    return Object.keys(set).length === 0 ? null : this.importer.set(entity.id, set);
  }

  /** The first refusal of the domain; then the plan is as it was. */
  private apply(changes: readonly Change[]): Misfit | null {
    let next = this.plan;
    for (const change of changes) {
      const applied = applyChange(next, change);
      if (!applied.ok) return { field: null, why: applied.no.why, remedy: applied.no.remedy };
      next = applied.value;
    }
    this.plan = next;
    this.changes.push(...changes);
    return null;
  }

  /** What follows from all rows together. */
  finish(): void {
    const added = this.added.flatMap((id) => this.entityOf(id) ?? []);
    this.apply(this.reader.finish?.(added) ?? []);
  }

  questions() {
    return this.reader.questions?.() ?? [];
  }
}
