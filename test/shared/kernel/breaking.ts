// Breaks a plan for tests, past the changes that would refuse it: as a received file does.
import { listOf, recordOf } from '../../../shared/kernel/collections.ts';
import type {
  EntityAt,
  ListPath,
  Plan,
  RecordAt,
  RecordPath,
} from '../../../shared/kernel/plan.ts';
import { find, replace } from '../../../shared/values/id.ts';
import { furnished } from './furnished.ts';

/** A plan that breaks one rule, and what is told of it. */
export interface Breaking {
  /** The rule, as the domain has it. */
  readonly rule: string;
  readonly plan: Plan;
  readonly in: ListPath | RecordPath;
  /** What is told must hold this. */
  readonly told: string;
}

type Entities<P extends ListPath> = readonly EntityAt<P>[];

/** The furnished plan with other entities in a list, made of those there and of one among them. */
function withList<P extends ListPath>(
  path: P,
  id: string,
  made: (entities: Entities<P>, entity: EntityAt<P>) => Entities<P>,
): Plan {
  const list = listOf(path);
  const entities = list.read(furnished);
  const entity = find(entities, id);
  if (!entity) throw new Error(`There is no ${id} in ${path}.`);
  return list.write(furnished, made(entities, entity));
}

/** Some fields of an entity of the furnished plan set, whatever the rules say. */
export function broken<P extends ListPath>(
  rule: string,
  path: P,
  id: string,
  set: Partial<EntityAt<P>>,
  told: string,
): Breaking {
  const plan = withList(path, id, (entities, one) => replace(entities, { ...one, ...set }));
  return { rule, plan, in: path, told };
}

/** The same for a single record. */
export function brokenRecord<P extends RecordPath>(
  rule: string,
  path: P,
  set: Partial<RecordAt<P>>,
  told: string,
): Breaking {
  const record = recordOf(path);
  const plan = record.write(furnished, { ...record.read(furnished), ...set });
  return { rule, plan, in: path, told };
}

/** One entity more that is like another but for its id and some fields. */
export function doubled<P extends ListPath>(
  rule: string,
  path: P,
  id: string,
  set: Partial<EntityAt<P>>,
  told: string,
): Breaking {
  const plan = withList(path, id, (entities, one) => [
    ...entities,
    { ...one, id: 'another', ...set },
  ]);
  return { rule, plan, in: path, told };
}
