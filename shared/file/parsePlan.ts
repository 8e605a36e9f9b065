// Reads a plan from outside: caps, format, shape, and that nothing in it points to nowhere.
import '../registry/lists.ts';
import '../registry/parts.ts';
import { listAt } from '../kernel/collections.ts';
import { listPaths } from '../kernel/parts.ts';
import type { Plan } from '../kernel/plan.ts';
import { aNoun, missingFor } from '../kernel/references.ts';
import { planSchema } from '../registry/schemas.ts';
import type { Result } from '../values/result.ts';
import { parseJson } from './caps.ts';
import { migrate, planFormat } from './format.ts';
import { type Misread, misread, readWith } from './misread.ts';

/** The first dangling reference in the plan. */
function danglingIn(plan: Plan): Result<never, Misread> | null {
  for (const path of listPaths()) {
    for (const [index, { id }] of listAt(path).read(plan).entries()) {
      const [missing] = missingFor(plan, path, id);
      if (!missing) continue;
      const expected = `${aNoun(missing.to)} that is in the plan`;
      return misread(`${path}[${index}]`, expected, `“${missing.id}”`);
    }
  }
  return null;
}

/** JSON text of a plan, written in `format`; an older one is migrated, a newer one refused. */
export function parsePlan(json: string, format: number = planFormat): Result<Plan, Misread> {
  const raw = parseJson(json);
  if (!raw.ok) return raw;
  const migrated = migrate(format, raw.value);
  if (!migrated.ok) return migrated;
  const plan = readWith<Plan>(planSchema, migrated.value);
  return plan.ok ? (danglingIn(plan.value) ?? plan) : plan;
}
