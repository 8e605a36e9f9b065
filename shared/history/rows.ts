// Rows of a history: one for each entry, filtered by page, person, entity, period and words.
import '../registry/lists.ts';
import { listAt } from '../kernel/collections.ts';
import type { Touch } from '../kernel/effect.ts';
import { listPaths } from '../kernel/parts.ts';
import type { Plan } from '../kernel/plan.ts';
import { nameOf } from '../kernel/references.ts';
import { searchText, searchWords } from '../values/plainText.ts';
import type { Entry } from './history.ts';

export interface HistoryRow {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  /** The name that the entry carries: a claim. */
  readonly who: string;
  readonly sentence: string;
  readonly reason: string | null;
}

export interface HistoryFilter {
  /** The part of the plan that an entry touched, such as `cost`. */
  readonly feature: string | null;
  readonly who: string | null;
  /** Instants in UTC, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words that the sentence or the reason holds ... */
  readonly words: string;
  /** ... or ids of entities that the entry touched. */
  readonly entities: readonly string[];
}

export interface HistoryQuery {
  readonly filter: HistoryFilter;
  /** How many of the newest to pass over. */
  readonly offset: number;
  readonly count: number;
}

export interface HistoryAnswer {
  readonly hits: number;
  readonly rows: readonly HistoryRow[];
  /** Who is in the history, and which parts it touched. */
  readonly people: readonly string[];
  readonly features: readonly string[];
}

export const noFilter: HistoryFilter = {
  feature: null,
  who: null,
  from: null,
  to: null,
  words: '',
  entities: [],
};

/** A row with what the filters look for. */
export interface SearchableRow extends HistoryRow {
  readonly actor: string;
  /** The entry that it takes back, or null. */
  readonly undoes: string | null;
  readonly features: readonly string[];
  readonly entities: readonly string[];
  readonly text: string;
}

const idOf = (touch: Touch): string | null =>
  touch.did === 'add' || touch.did === 'remove' ? touch.entity.id : touch.id;

export function rowOf(seq: number, entry: Entry): SearchableRow {
  const { id, at, sentence, reason = null, effect, actor, edit } = entry;
  return {
    seq,
    id,
    at,
    who: actor.name,
    sentence,
    reason,
    actor: actor.id,
    undoes: edit.type === 'undo' ? edit.entry : null,
    features: [...new Set(effect.map((touch) => touch.in.slice(0, touch.in.indexOf('.'))))],
    entities: [...new Set(effect.flatMap((touch) => idOf(touch) ?? touch.in))],
    text: searchText(`${sentence} ${reason ?? ''}`),
  };
}

/** The rows that pass, the newest first. */
export function filtered(
  rows: readonly SearchableRow[],
  filter: HistoryFilter,
): readonly SearchableRow[] {
  const { feature, who, from, to } = filter;
  const isFound = finder(filter);
  return rows
    .toReversed()
    .filter(
      (row) =>
        (feature === null || row.features.includes(feature)) &&
        (who === null || row.who === who) &&
        (from === null || row.at >= from) &&
        (to === null || row.at <= to) &&
        isFound(row),
    );
}

function finder({ words, entities }: HistoryFilter): (row: SearchableRow) => boolean {
  const wanted = searchWords(words);
  const ids = new Set(entities);
  if (wanted.length === 0 && ids.size === 0) return () => true;
  return ({ text, entities: touched }) =>
    (wanted.length > 0 && wanted.every((word) => text.includes(word))) ||
    touched.some((id) => ids.has(id));
}

export function answerOf(rows: readonly SearchableRow[], query: HistoryQuery): HistoryAnswer {
  const { filter, offset, count } = query;
  const found = filtered(rows, filter);
  return {
    hits: found.length,
    rows: found.slice(offset, offset + count).map(shown),
    people: [...new Set(rows.map(({ who }) => who))].toSorted(),
    features: [...new Set(rows.flatMap(({ features }) => features))].toSorted(),
  };
}

function shown({ seq, id, at, who, sentence, reason }: SearchableRow): HistoryRow {
  return { seq, id, at, who, sentence, reason };
}

const mostEntities = 500;

/** Entities of the plan whose names hold all the words: their history is found by their ids. */
export function entitiesNamed(plan: Plan, words: string): readonly string[] {
  const wanted = searchWords(words);
  if (wanted.length === 0) return [];
  const found = listPaths().flatMap((path) =>
    listAt(path)
      .read(plan)
      .filter(({ id }) => {
        const name = searchText(nameOf(plan, path, id));
        return wanted.every((word) => name.includes(word));
      }),
  );
  return found.slice(0, mostEntities).map(({ id }) => id);
}
