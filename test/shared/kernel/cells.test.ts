// Laws of every list that is edited in a grid: what is copied comes back, and no value is ever shown.
import { describe, expect, test } from 'vitest';
import { pledgeCells } from '../../../shared/contributions/cells/pledges.ts';
import { activityCells, lineCells } from '../../../shared/cost/cells/lines.ts';
import { goalCells } from '../../../shared/goals/cells.ts';
import { assetCells, copyCells } from '../../../shared/infrastructure/cells.ts';
import { type CellColumn, type CellList, rowOf } from '../../../shared/kernel/cells.ts';
import { memberCells } from '../../../shared/members/cells/members.ts';
import { nonmemberCells } from '../../../shared/members/cells/nonmembers.ts';
import type { Entity } from '../../../shared/values/id.ts';
import { aNonmember, applied } from '../../fixtures/builders.ts';
import { crowdedPlan } from '../../fixtures/crowdedPlan.ts';

const crowd = crowdedPlan();
const plan = applied(
  crowd,
  { type: 'members/addNonmember', entity: aNonmember(), at: null },
  // Each is given by a member or by somebody else, as a typed cell says it.
  ...crowd.contributions.pledges.map(
    ({ id, member }) =>
      ({
        type: 'contributions/setPledge',
        id,
        set: member === null ? {} : { giver: null },
      }) as const,
  ),
);
const context = { plan, year: 2012 };

/** As the grid copies a cell: a choice as it is shown, a number as it would be typed. */
function copied<E>({ show, edit, choices }: CellColumn<E>, entity: E): string {
  return (choices ? show : (edit ?? show))(entity, context);
}

interface Copied {
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
}

interface Choice {
  readonly key: string;
  readonly value: string;
  readonly label: string;
}

interface Checked {
  readonly name: string;
  readonly rows: readonly Copied[];
  /** What the texts of a row change when they are pasted over it. */
  readonly pasted: (row: Copied) => unknown;
  readonly choices: readonly Choice[];
}

function checked<E extends Entity>(list: CellList<E>): Checked {
  const columns = Object.entries<CellColumn<E>>(list.columns);
  const entities = list.entities(context.plan);
  const textsOf = (entity: E) =>
    columns
      .filter(([, { isTyped }]) => isTyped?.(entity) ?? true)
      .map(([key, column]) => [key, copied(column, entity)] as const)
      .filter(([key, text]) => !list.columns[key]?.keeps?.(text));
  return {
    name: list.title,
    rows: entities.map((entity) => ({ id: entity.id, texts: Object.fromEntries(textsOf(entity)) })),
    pasted: ({ id, texts }) => rowOf(list, id, context)?.typed(texts),
    choices: columns.flatMap(([key, { choices }]) =>
      entities.flatMap((entity) =>
        (choices?.list(entity, context) ?? []).map((choice) => ({ key, ...choice })),
      ),
    ),
  };
}

const lists: readonly Checked[] = [
  checked(memberCells),
  checked(nonmemberCells),
  checked(assetCells),
  checked(copyCells),
  checked(goalCells),
  checked(pledgeCells),
  checked(lineCells),
  checked(activityCells),
];

describe.each(lists)('in $name', ({ rows, pasted, choices }) => {
  test('a row that is copied and pasted over itself changes nothing', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([row, pasted(row)]).toEqual([row, { ok: true, value: null }]);
  });

  test('no choice is called by what is kept for it', () => {
    expect(choices.filter(({ value, label }) => value === label)).toEqual([]);
  });
});
