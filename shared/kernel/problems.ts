// The problems of a plan: what in it breaks a rule that edits are held to, where, and how to mend it.
import type { Refusal } from '../values/result.ts';
import { capitalized, withShortQuotes } from '../values/words.ts';
import { listAt, recordAt } from './collections.ts';
import { calledAt, checkAt, isOnlyMisnamed, labelAt } from './known.ts';
import { longTextIn } from './longTexts.ts';
import { listPaths, recordPaths } from './parts.ts';
import type { ListPath, PartName, Plan, RecordPath } from './plan.ts';
import { danglingAt, phraseOf } from './references.ts';

/** One broken rule, in words; long names in it are cut. */
export interface PlanProblem extends Refusal {
  readonly in: ListPath | RecordPath;
  /** The entity; null where it is a single record. */
  readonly id: string | null;
  /** `The cost line “Testers”`, `The cash rules`. */
  readonly where: string;
  /** False where no figure can rest on it: only a name is missing, or is that of another. */
  readonly movesFigures: boolean;
}

const shortened = ({ what, why, remedy }: Refusal): Refusal => ({
  what: withShortQuotes(what),
  why: withShortQuotes(why),
  remedy: withShortQuotes(remedy),
});

/** Of one text that is too long: an edit is held to the same lengths. */
const tooLong = (path: ListPath | RecordPath, one: object): Refusal | null =>
  longTextIn(one, (field) => labelAt(path, field)?.label ?? null);

function inList(plan: Plan, path: ListPath): PlanProblem[] {
  return listAt(path)
    .read(plan)
    .flatMap((entity) => {
      const { id } = entity;
      const rule = checkAt(plan, path, id);
      const long = tooLong(path, entity);
      const broken = [rule, danglingAt(plan, path, id), long].filter((one) => one !== null);
      if (broken.length === 0) return [];
      const where = capitalized(withShortQuotes(phraseOf(plan, path, id)));
      return broken.map((one): PlanProblem => {
        const movesFigures = one !== long && (one !== rule || !isOnlyMisnamed(plan, path, id));
        return { in: path, id, where, movesFigures, ...shortened(one) };
      });
    });
}

function inRecord(plan: Plan, path: RecordPath): PlanProblem[] {
  const rule = checkAt(plan, path, null);
  const long = tooLong(path, recordAt(path).read(plan));
  const where = capitalized(calledAt(path));
  return [rule, long]
    .filter((one) => one !== null)
    .map((one): PlanProblem => {
      const movesFigures = one !== long && !isOnlyMisnamed(plan, path, null);
      return { in: path, id: null, where, movesFigures, ...shortened(one) };
    });
}

/** All of them, looked for anew: records first, then the lists in their order. */
export function lookForProblems(plan: Plan): readonly PlanProblem[] {
  return [
    ...recordPaths().flatMap((path) => inRecord(plan, path)),
    ...listPaths().flatMap((path) => inList(plan, path)),
  ];
}

const known = new WeakMap<Plan, readonly PlanProblem[]>();
const none: readonly PlanProblem[] = [];

/** None in a plan that edits alone have made. The rules must be loaded: `registry/rules.ts`. */
export function problemsOf(plan: Plan): readonly PlanProblem[] {
  const found = known.get(plan) ?? lookForProblems(plan);
  known.set(plan, found);
  return found;
}

/** An edit that the rules allow breaks none: a large plan is not looked through again after each. */
export function staysWhole(before: Plan, after: Plan): void {
  if (known.get(before)?.length === 0) known.set(after, none);
}

/** For the figures of a feature the parts of the plan that they are made of. */
export type Foundations = Readonly<Record<string, readonly PartName[]>>;

let foundations: Foundations = {};

/** Called once, by `registry/rules.ts`; the figures of a feature that is left out rest on every part. */
export function defineFoundations(defined: Foundations): void {
  foundations = defined;
}

/** The names that foundations are told for. */
export const foundedNames = (): readonly string[] => Object.keys(foundations);

function isUnder(of: string, { in: path }: PlanProblem): boolean {
  const parts: readonly string[] | undefined = foundations[of];
  return parts === undefined || parts.includes(path.slice(0, path.indexOf('.')));
}

/** The first problem on which the figures of a feature rest: then they have no value. */
export function problemUnder(plan: Plan, of: string): PlanProblem | null {
  return problemsOf(plan).find((one) => one.movesFigures && isUnder(of, one)) ?? null;
}

/** Beside where it is: what is not said by that already, and why. */
export function problemReason({ where, what, why }: PlanProblem): string {
  return what === where ? why : `${what}: ${why}`;
}

/** `The cost line “Testers”. The FTE of “Testers”: Low, likely and high are out of order.` */
export function problemText(problem: PlanProblem): string {
  const { where, what } = problem;
  return `${where}${what === where ? ':' : '.'} ${problemReason(problem)}`;
}
