// What each kind of thing in the plan is called, how one of them is named, and what it points to.

import { isElected, isPerMember } from '../governance/figures/board.ts';
import type { SeatTerm } from '../governance/model.ts';
import { partyName } from '../members/figures/parties.ts';
import { inputName } from '../risk/figures/inputs.ts';
import type { InputRef } from '../risk/model.ts';
import { formatDate } from '../values/date.ts';
import { find } from '../values/id.ts';
import { type EntityAt, type ListPath, listAt, listPaths, lists } from './collections.ts';
import type { Plan } from './plan.ts';

export interface Reference {
  readonly to: ListPath;
  readonly id: string;
}

interface Kind<E> {
  /** In the singular: `cost line`. */
  readonly noun: string;
  name(thing: E, plan: Plan): string;
  /** Where `the noun “name”` does not read well. */
  the?(thing: E): string;
  references(thing: E): readonly (Reference | null)[];
}

function to(path: ListPath, id: string | null): Reference | null {
  return id === null ? null : { to: path, id };
}

function seatOf({ rule, member, number }: SeatTerm, plan: Plan): string {
  if (member !== null) return nameOf(plan, 'members.roll', member);
  return `${nameOf(plan, 'governance.seatRules', rule)}, seat ${number}`;
}

function toInput({ of, id }: InputRef): Reference | null {
  if (of === 'pledge') return to('contributions.pledges', id);
  return of === 'expected' ? to('members.tiers', id) : to('cost.lines', id);
}

const kinds: { readonly [P in ListPath]: Kind<EntityAt<P>> } = {
  'members.tiers': { noun: 'tier', name: (tier) => tier.name, references: () => [] },
  'members.roll': {
    noun: 'member',
    name: (member) => member.name,
    references: (member) => member.tiers.map(({ tier }) => to('members.tiers', tier)),
  },
  'members.classes': { noun: 'nonmember class', name: ({ name }) => name, references: () => [] },
  'members.nonmembers': {
    noun: 'nonmember',
    name: ({ name }) => name,
    references: (one) => [to('members.classes', one.class)],
  },
  'governance.seatRules': {
    noun: 'seat rule',
    name: (rule) => rule.name,
    references: ({ kind }) => {
      if (isPerMember(kind)) return [to('members.tiers', kind.tier)];
      return isElected(kind) ? kind.tiers.map((tier) => to('members.tiers', tier)) : [];
    },
  },
  'governance.seatTerms': {
    noun: 'seat term',
    name: (term, plan) => `${term.holder ?? 'holder not recorded'}, ${seatOf(term, plan)}`,
    references: (term) => [
      to('governance.seatRules', term.rule),
      to('members.roll', term.member),
      to('members.roll', term.employer),
    ],
  },
  'governance.offices': {
    noun: 'office',
    name: (office) => office.name,
    references: (office) => office.notWith.map((other) => to('governance.offices', other)),
  },
  'governance.officerTerms': {
    noun: 'term of office',
    name: (term, plan) =>
      `${term.holder ?? 'holder not recorded'}, ${nameOf(plan, 'governance.offices', term.office)}`,
    references: (term) => [to('governance.offices', term.office)],
  },
  'cost.activities': { noun: 'activity', name: (activity) => activity.name, references: () => [] },
  'cost.lines': {
    noun: 'cost line',
    name: (line) => line.name,
    references: (line) => [to('cost.activities', line.activity)],
  },
  'contributions.pledges': {
    noun: 'contribution',
    name: (pledge) => pledge.name,
    references: (pledge) => [
      to('members.roll', pledge.member),
      to('cost.lines', pledge.line),
      to('cost.activities', pledge.activity),
    ],
  },
  'contributions.amounts': {
    noun: 'amount set',
    name: (set) => String(set.year),
    the: (set) => `the amount for the tree in ${set.year}`,
    references: () => [],
  },
  'contributions.outside': {
    noun: 'outside commitment',
    name: (commitment) => commitment.name,
    references: () => [],
  },
  'cash.commitments': {
    noun: 'commitment',
    name: (commitment) => commitment.name,
    references: ({ line, activity }) => [to('cost.lines', line), to('cost.activities', activity)],
  },
  'invoices.invoices': {
    noun: 'invoice',
    name: ({ number }) => number,
    references: ({ member, pledge }) => [
      to('members.roll', member),
      to('contributions.pledges', pledge),
    ],
  },
  'explanations.chosen': {
    noun: 'pack explanation',
    name: ({ name }) => name,
    references: () => [],
  },
  'groups.groups': {
    noun: 'working group',
    name: (group) => group.name,
    references: (group) => [to('groups.groups', group.successor)],
  },
  'groups.participants': {
    noun: 'participant',
    name: ({ person, group }, plan) =>
      `${person ?? 'name not recorded'}, ${nameOf(plan, 'groups.groups', group)}`,
    references: (one) => [
      to('groups.groups', one.group),
      to('members.roll', one.member),
      to('members.nonmembers', one.nonmember),
    ],
  },
  'goals.goals': {
    noun: 'goal',
    name: (goal) => goal.name,
    references: (goal) => [
      to('groups.groups', goal.group),
      ...goal.lines.map((line) => to('cost.lines', line)),
      ...goal.pledges.map((pledge) => to('contributions.pledges', pledge)),
    ],
  },
  'goals.checkIns': {
    noun: 'check-in',
    name: ({ on, goal }, plan) => `${nameOf(plan, 'goals.goals', goal)}, ${formatDate(on)}`,
    references: (one) => [to('goals.goals', one.goal)],
  },
  'infrastructure.assets': {
    noun: 'asset',
    name: (asset) => asset.name,
    references: ({ holder, further }) =>
      [holder, ...further].map(({ member }) => to('members.roll', member)),
  },
  'infrastructure.copies': {
    noun: 'copy',
    name: ({ asset, keeper }, plan) =>
      `${nameOf(plan, 'infrastructure.assets', asset)}, ${partyName(plan.members.roll, keeper) ?? 'unknown'}`,
    references: ({ asset, keeper }) => [
      to('infrastructure.assets', asset),
      to('members.roll', keeper.member),
    ],
  },
  'scenarios.scenarios': { noun: 'scenario', name: ({ name }) => name, references: () => [] },
  // What its change mentions is not held: it then no longer applies, and says so.
  'scenarios.steps': {
    noun: 'change of a scenario',
    name: ({ sentence }) => sentence,
    references: ({ scenario }) => [to('scenarios.scenarios', scenario)],
  },
  'uncertainty.shapes': {
    noun: 'shape',
    name: ({ input }, plan) => inputName(plan, input),
    references: ({ input }) => [toInput(input)],
  },
  'uncertainty.correlations': {
    noun: 'correlation',
    name: ({ name }) => name,
    references: ({ inputs }) => inputs.map(toInput),
  },
};

interface Known {
  readonly noun: string;
  readonly name: string | null;
  readonly the: string | null;
  readonly references: readonly Reference[];
}

function described<P extends ListPath>(plan: Plan, path: P, thing: EntityAt<P> | undefined): Known {
  const kind: Kind<EntityAt<P>> = kinds[path];
  if (thing === undefined) return { noun: kind.noun, name: null, the: null, references: [] };
  return {
    noun: kind.noun,
    name: kind.name(thing, plan),
    the: kind.the?.(thing) ?? null,
    references: kind.references(thing).filter((reference) => reference !== null),
  };
}

function known<P extends ListPath>(plan: Plan, path: P, id: string): Known {
  const list: readonly EntityAt<P>[] = lists[path].read(plan);
  return described(plan, path, find(list, id));
}

export function nounOf(path: ListPath): string {
  return kinds[path].noun;
}

/** `an activity`, `a cost line`. */
export function aNoun(path: ListPath): string {
  const noun = nounOf(path);
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `Testers`; the id where there is none such. */
export function nameOf(plan: Plan, path: ListPath, id: string): string {
  return known(plan, path, id).name ?? id;
}

/** `the cost line “Testers”`. */
export function theThing(plan: Plan, path: ListPath, id: string): string {
  const { noun, name, the } = known(plan, path, id);
  return the ?? `the ${noun} “${name ?? id}”`;
}

export function exists(plan: Plan, path: ListPath, id: string): boolean {
  return find(listAt(path).read(plan), id) !== undefined;
}

/** What a thing points to that is not there. */
export function missingFor(plan: Plan, path: ListPath, id: string): readonly Reference[] {
  return known(plan, path, id).references.filter((one) => !exists(plan, one.to, one.id));
}

/** A thing that points to another. */
export interface Link {
  readonly in: ListPath;
  readonly id: string;
}

/** Everything in the plan that points to this thing, in display order. */
export function linksTo(plan: Plan, path: ListPath, id: string): readonly Link[] {
  return listPaths.flatMap((from) =>
    listAt(from)
      .read(plan)
      .filter((thing) =>
        known(plan, from, thing.id).references.some((one) => one.to === path && one.id === id),
      )
      .map((thing) => ({ in: from, id: thing.id })),
  );
}

/** `the members “A” and “B”, the seat rule “C”`: at most three names of each kind. */
export function listLinks(plan: Plan, links: readonly Link[]): string {
  const byKind = Map.groupBy(links, (link) => link.in);
  return [...byKind].map(([path, some]) => countedNames(plan, path, some)).join('; ');
}

function countedNames(plan: Plan, path: ListPath, links: readonly Link[]): string {
  const shown = links.slice(0, 3).map((link) => `“${nameOf(plan, path, link.id)}”`);
  const more = links.length > 3 ? [`${links.length - 3} more`] : [];
  const noun = nounOf(path);
  return `${links.length} ${links.length === 1 ? noun : pluralOf(noun)} (${[...shown, ...more].join(', ')})`;
}

export function pluralOf(noun: string): string {
  if (noun === 'activity') return 'activities';
  if (noun === 'copy') return 'copies';
  if (noun === 'change of a scenario') return 'changes of a scenario';
  if (noun === 'amount set') return 'amounts set';
  if (noun === 'nonmember class') return 'nonmember classes';
  return noun === 'term of office' ? 'terms of office' : `${noun}s`;
}
