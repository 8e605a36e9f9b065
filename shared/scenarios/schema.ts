// How scenarios, and what one may do to them, are read from a file; the reader of changes is given.
import { exactly, id, list, name, text } from '../kernel/schema/shapes.ts';
import { entityChanges } from '../kernel/schema/verbSchemas.ts';
import { z } from '../kernel/schema/zod.ts';
import type { ScenariosChange } from './changes/changes.ts';
import type { Scenario, ScenariosPart, Step } from './model.ts';

const scenarioFields = { name, note: text.nullable(), source: text.nullable() };
const scenario = exactly<Scenario>()(z.strictObject({ id, ...scenarioFields }));

/** Any change can be a step, and a step is part of some changes: `change` is asked for when it is read. */
export function scenariosSchema(change: () => z.ZodType<Step['change']>) {
  const stepFields = { scenario: id, change: z.lazy(change), sentence: name };
  const step = exactly<Step>()(z.strictObject({ id, ...stepFields }));
  return {
    part: exactly<ScenariosPart>()(
      z.strictObject({ scenarios: list(scenario), steps: list(step) }),
    ),
    change: exactly<ScenariosChange>()(
      z.discriminatedUnion('type', [
        ...entityChanges('scenarios', 'Scenario', scenario, scenarioFields),
        ...entityChanges('scenarios', 'Step', step, stepFields),
      ]),
    ),
  };
}
