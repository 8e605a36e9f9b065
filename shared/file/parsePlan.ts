// Reads a plan from outside: caps, format and shape. Whether it keeps the rules is another question: `kernel/problems`.
import type { Plan } from '../kernel/plan.ts';
import { planSchema } from '../registry/schemas.ts';
import type { Result } from '../values/result.ts';
import { parseJson } from './caps.ts';
import { migrate, planFormat } from './format.ts';
import { type Misread, readWith } from './misread.ts';

/** JSON text of a plan, written in `format`; an older one is migrated, a newer one refused. */
export function parsePlan(json: string, format: number = planFormat): Result<Plan, Misread> {
  const raw = parseJson(json);
  if (!raw.ok) return raw;
  const migrated = migrate(format, raw.value);
  return migrated.ok ? readWith<Plan>(planSchema, migrated.value) : migrated;
}
