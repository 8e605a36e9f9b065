// What holds a cost line to its kind: people in kind who relieve it, and what is drawn of it at random.
import type { Plan } from '../../kernel/plan.ts';
import { type Link, listLinks } from '../../kernel/references.ts';
import { grouping } from '../../values/grouping.ts';
import { remembering } from '../../values/remember.ts';
import type { Refusal } from '../../values/result.ts';
import { type CostLine, isStaff } from '../model.ts';

type Pledge = Plan['contributions']['pledges'][number];
type Risk = Plan['uncertainty'];
type Correlation = Risk['correlations'][number];
type Input = Correlation['inputs'][number];

const relievingLine = grouping(({ line }: Pledge) => line);

/** A fixed line has no staff: people who relieve it would cover what nobody counts in FTE. */
export function checkRelief(line: CostLine, plan: Plan): Refusal | null {
  if (isStaff(line)) return null;
  const pledges = relievingLine(plan.contributions.pledges, line.id);
  const relieving = pledges.filter(({ kind }) => kind === 'people');
  if (relieving.length === 0) return null;
  const links = relieving.map(({ id }): Link => ({ in: 'contributions.pledges', id }));
  return {
    what: `The kind of “${line.name}”`,
    why: `Its staff is offset by ${listLinks(plan, links)}.`,
    remedy: 'Keep it a staff line, or move those to another line first.',
  };
}

const shapesOf = grouping(({ input }: Risk['shapes'][number]) => input.id);

type ByInput = ReadonlyMap<string, Correlation>;
const remember = remembering<readonly Correlation[], 'by input', ByInput>();

const keyOf = ({ of, id }: Input) => `${of} ${id}`;

function groupsOf(correlations: readonly Correlation[]): ByInput {
  const pairs = () =>
    correlations.flatMap((one) => one.inputs.map((of) => [keyOf(of), one] as const));
  return remember(correlations, 'by input', () => new Map(pairs()));
}

/** Of staff the FTE and their rate are drawn, of a fixed line the amount. */
export function checkDrawn(line: CostLine, { uncertainty }: Plan): Refusal | null {
  const unfit: readonly Input['of'][] = isStaff(line) ? ['amount'] : ['fte', 'lineRate'];
  const groups = groupsOf(uncertainty.correlations);
  const group = unfit.flatMap((of) => groups.get(keyOf({ of, id: line.id })) ?? [])[0];
  const shaped = shapesOf(uncertainty.shapes, line.id).some(({ input }) =>
    unfit.includes(input.of),
  );
  if (!group && !shaped) return null;
  return {
    what: `The kind of “${line.name}”`,
    why: group
      ? `Its input is correlated in “${group.name}”.`
      : 'A distribution is set for its input.',
    remedy: 'Keep its kind, or remove it there first.',
  };
}
