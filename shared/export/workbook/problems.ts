// The sheet of what breaks a rule in the plan: it stands first, and alone where the figures rest on it.
import '../../registry/rules.ts';
import type { Plan } from '../../kernel/plan.ts';
import { problemsOf } from '../../kernel/problems.ts';
import { heads, type Sheet } from './sheet.ts';

const rule = 'Figures that depend on one have no value until it is fixed.';

/** None where the plan breaks no rule. */
export function problemSheets(plan: Plan): readonly Sheet[] {
  const problems = problemsOf(plan);
  if (problems.length === 0) return [];
  return [
    {
      name: 'Problems',
      widths: [32, 32, 48, 48],
      frozen: { rows: 2, columns: 1 },
      rows: [
        heads(`${plan.consortium.profile.name}: problems to fix. ${rule}`),
        heads('Where', 'What', 'Why', 'How to fix it'),
        ...problems.map(({ where, what, why, remedy }) => [where, what, why, remedy]),
      ],
    },
  ];
}
