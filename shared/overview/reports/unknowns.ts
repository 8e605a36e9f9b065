// What the plan holds without knowing all of it: a thing, and what nobody recorded of it.

import { costOfYear } from '../../cost/figures/costs.ts';
import { isFixed } from '../../cost/model.ts';
import { boardOn, currentHolder, officersOn } from '../../governance/figures/board.ts';
import { isFilled } from '../../governance/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { nameOf } from '../../kernel/references.ts';
import type { PlainDate } from '../../values/date.ts';

export interface Unknown {
  readonly what: string;
  readonly name: string;
  /** `owner`, `first day`. */
  readonly unknown: readonly string[];
  readonly source: string | null;
}

type Named = { readonly name: string; readonly source: string | null };

/** Each fact that is null by its name; a thing of which all is known is left out. */
function lacking<T extends Named>(
  what: string,
  things: readonly T[],
  facts: readonly (readonly [string, (thing: T) => boolean])[],
): Unknown[] {
  return things.flatMap((thing) => {
    const unknown = facts.filter(([, isLacking]) => isLacking(thing)).map(([fact]) => fact);
    return unknown.length === 0 ? [] : [{ what, name: thing.name, unknown, source: thing.source }];
  });
}

function costUnknowns({ cost }: Plan): Unknown[] {
  const { lines } = costOfYear(cost, cost.terms.startYear);
  const lack = cost.lines.filter(({ id }) => lines.get(id) === null);
  return lack.map((line) => ({
    what: 'Cost line',
    name: line.name,
    unknown: [isFixed(line) ? 'amount' : line.fte === null ? 'FTE' : 'cost per FTE'],
    source: line.note,
  }));
}

function boardUnknowns(plan: Plan, asOf: PlainDate): Unknown[] {
  const seats = boardOn(plan, asOf).seats.filter(
    (seat) => isFilled(seat) && currentHolder(seat) === null,
  );
  const officers = officersOn(plan, asOf).filter(
    ({ state, holder }) => state !== 'vacant' && holder === null,
  );
  return [
    ...seats.map(({ name, rule }) => ({ what: 'Seat', name, source: rule.source })),
    ...officers.map(({ office: { name, source } }) => ({ what: 'Office', name, source })),
  ].map((one) => ({ ...one, unknown: ['holder'] }));
}

function workUnknowns({ groups, goals }: Plan): Unknown[] {
  return [
    ...lacking('Working group', groups.groups, [
      ['charter', ({ charter }) => charter === null],
      ['first day', ({ from }) => from === null],
      ['rule on people from outside', ({ nonmembers }) => nonmembers === null],
      ['who serves', ({ id }) => !groups.participants.some(({ group }) => group === id)],
    ]),
    ...lacking('Goal', goals.goals, [
      ['owner', ({ owner }) => owner === null],
      ['measure', ({ measure }) => measure.type === 'none'],
      ['aim', ({ aims }) => aims.length === 0],
    ]),
  ];
}

function custodyUnknowns(plan: Plan): Unknown[] {
  const { assets, copies } = plan.infrastructure;
  const named = copies.map((one) => ({
    ...one,
    name: nameOf(plan, 'infrastructure.copies', one.id),
  }));
  return [
    ...lacking('Asset', assets, [
      ['holder', ({ holder }) => holder.member === null && holder.name === null],
      ['what is done when its holder is gone', ({ onLoss }) => onLoss === null],
    ]),
    ...lacking('Copy', named, [
      ['how often', ({ everyDays }) => everyDays === null],
      ['last copied', ({ copied }) => copied === null],
      ['last restore', ({ proven }) => proven === null],
    ]),
  ];
}

/** In the order of the pages. */
export function unknownsOf(plan: Plan, asOf: PlainDate): readonly Unknown[] {
  return [
    ...lacking('Tier', plan.members.tiers, [['dues', ({ dues }) => dues.length === 0]]),
    ...boardUnknowns(plan, asOf),
    ...costUnknowns(plan),
    ...workUnknowns(plan),
    ...custodyUnknowns(plan),
  ];
}
