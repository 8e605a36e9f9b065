// Adding, copying, moving rows of the cost model, each as one step that is undone as one.
import type { Batch, Change } from '../../kernel/change.ts';
import { counted } from '../../values/counted.ts';
import { find, positionOf } from '../../values/id.ts';
import { linesOf } from '../cells/sheet.ts';
import type { Activity, ActivityId, CostLine, CostPart, LineId } from '../model.ts';

/** A line without a figure: it is unknown until somebody types one. */
export function blankLine(
  fields: Pick<CostLine, 'id' | 'activity' | 'name'> & Partial<CostLine>,
): CostLine {
  return {
    kind: 'staff',
    fte: null,
    rate: null,
    amount: null,
    recurrence: { type: 'yearly', years: 1 },
    firstYear: null,
    basis: 'unknown',
    solved: null,
    note: null,
    ...fields,
  };
}

export function addActivity(part: CostPart, entity: Activity, after: ActivityId | null): Change {
  const position = after === null ? -1 : positionOf(part.activities, after);
  return { type: 'cost/addActivity', entity, at: position < 0 ? null : position + 1 };
}

/** At the end of its activity where `at` is null. */
export function addLine(entity: CostLine, at: number | null = null): Change {
  return { type: 'cost/addLine', entity, at };
}

/** An empty plan gets its first activity in the same step. */
export function addFirstLine(activity: Activity, line: CostLine): Batch {
  const changes: Change[] = [addActivityAtEnd(activity), addLine(line)];
  return {
    type: 'batch',
    name: `Added “${line.name}” to a new activity, “${activity.name}”`,
    changes,
  };
}

const addActivityAtEnd = (entity: Activity): Change => ({
  type: 'cost/addActivity',
  entity,
  at: null,
});

/** A new line below a row: below that line, or first in that activity; null is the last activity. */
export function addBelow(part: CostPart, below: string | null, id: LineId): Change | null {
  const above = find(part.lines, below);
  const activity =
    above?.activity ?? find(part.activities, below)?.id ?? part.activities.at(-1)?.id;
  if (activity === undefined) return null;
  const first = linesOf(part, activity)[0];
  const name = 'New cost line';
  const line = blankLine({ id, activity, name, kind: above?.kind ?? first?.kind ?? 'staff' });
  if (above) return addLine(line, positionOf(part.lines, above.id) + 1);
  return addLine(line, below !== null && first ? positionOf(part.lines, first.id) : null);
}

// A copy was not solved: what it holds is an assumption, like any figure without a source.
function copyOf(line: CostLine, fields: Partial<CostLine>): CostLine {
  const basis = line.basis === 'solved' ? 'assumption' : line.basis;
  return { ...line, basis, solved: null, ...fields };
}

/** The copy of a line stands below it, that of an activity with all its lines too. */
export function duplicate(
  part: CostPart,
  id: string,
  newId: () => string,
  copy: string,
): Change | null {
  const line = find(part.lines, id);
  const place = positionOf(part.lines, id) + 1;
  if (line) return addLine(copyOf(line, { id: copy, name: `${line.name}, copy` }), place);
  const activity = find(part.activities, id);
  if (!activity) return null;
  const lines = linesOf(part, id);
  return {
    type: 'batch',
    name: `Duplicated the activity “${activity.name}” with ${counted(lines.length, 'cost line')}`,
    changes: [
      addActivity(part, { ...activity, id: copy, name: `${activity.name}, copy` }, id),
      ...lines.map((one) => addLine(copyOf(one, { id: newId(), activity: copy }))),
    ],
  };
}

function batch(name: string, ...changes: Change[]): Batch {
  return { type: 'batch', name, changes };
}

function moveActivity(part: CostPart, activity: Activity, by: -1 | 1): Change | null {
  const to = positionOf(part.activities, activity.id) + by;
  if (to < 0 || to >= part.activities.length) return null;
  const way = by < 0 ? 'up' : 'down';
  return batch(`Moved the activity “${activity.name}” ${way}`, {
    type: 'cost/moveActivity',
    id: activity.id,
    to,
  });
}

function moveLine(part: CostPart, line: CostLine, by: -1 | 1): Change | null {
  const beside = linesOf(part, line.activity);
  const other = beside[beside.indexOf(line) + by];
  if (!other) return toNextActivity(part, line, by);
  const to = positionOf(part.lines, other.id);
  const way = by < 0 ? 'up' : 'down';
  return batch(`Moved “${line.name}” ${way}`, { type: 'cost/moveLine', id: line.id, to });
}

// Past the end of its activity a line goes on into the next: as its last when it goes up.
function toNextActivity(part: CostPart, line: CostLine, by: -1 | 1): Change | null {
  const activity = part.activities[positionOf(part.activities, line.activity) + by];
  if (!activity) return null;
  const from = positionOf(part.lines, line.id);
  const there = linesOf(part, activity.id);
  const beside = by < 0 ? there.at(-1) : there[0];
  const set: Change = { type: 'cost/setLine', id: line.id, set: { activity: activity.id } };
  const name = `Moved “${line.name}” to “${activity.name}”`;
  if (!beside) return batch(name, set);
  const place = positionOf(part.lines, beside.id);
  // The line leaves its place first, so what stood behind it moves up by one.
  const to = by < 0 ? (from < place ? place : place + 1) : from < place ? place - 1 : place;
  return batch(name, set, { type: 'cost/moveLine', id: line.id, to });
}

/** One step up or down; a line goes on into the next activity. Null where there is nowhere to go. */
export function moveRow(part: CostPart, id: string, by: -1 | 1): Change | null {
  const line = find(part.lines, id);
  if (line) return moveLine(part, line, by);
  const activity = find(part.activities, id);
  return activity ? moveActivity(part, activity, by) : null;
}
