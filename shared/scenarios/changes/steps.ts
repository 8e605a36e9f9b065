// The changes of a scenario: those of one, and which changes a scenario may hold.
import type { Change } from '../../kernel/change.ts';
import { remembering } from '../../values/remember.ts';
import type { ScenarioId, ScenariosPart, Step } from '../model.ts';

const remember = remembering<
  ScenariosPart['steps'],
  'by scenario',
  ReadonlyMap<ScenarioId, readonly Step[]>
>();
const none: readonly Step[] = [];

/** In the order in which they are made. */
export function stepsOf({ steps }: ScenariosPart, id: ScenarioId): readonly Step[] {
  const byScenario = remember(steps, 'by scenario', () =>
    Map.groupBy(steps, ({ scenario }) => scenario),
  );
  return byScenario.get(id) ?? none;
}

/** A change of the scenarios themselves is made on the plan, and is never part of a scenario. */
export function changesScenarios(change: Change): boolean {
  return change.type === 'batch'
    ? change.changes.some(changesScenarios)
    : change.type.startsWith('scenarios/');
}

interface Setting {
  readonly set: object;
}

const isSetting = (change: object): change is Setting =>
  'set' in change && typeof change.set === 'object' && change.set !== null;

/** What a change sets: its type, its entity and the names of the fields; null where it does more. */
function fieldsSet(change: Change): string | null {
  if (change.type === 'batch' || !isSetting(change)) return null;
  const { set, ...of } = change;
  const target = Object.entries(of).map((entry) => JSON.stringify(entry));
  return [...target.sort(), ...Object.keys(set).sort()].join(' ');
}

/** The later of the two makes the earlier one needless: it sets the same fields of the same entity. */
export function setsTheSame(one: Change, other: Change): boolean {
  const fields = fieldsSet(one);
  return fields !== null && fields === fieldsSet(other);
}
