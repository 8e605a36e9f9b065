// A two-way table: of a figure at five steps of each, the other inputs at likely.

import { useMemo, useState } from 'react';
import type { Plan } from '../../shared/kernel/plan.ts';
import { inputName, inputsOf } from '../../shared/risk/figures/inputs.ts';
import { problemOf } from '../../shared/risk/figures/simulation/problem.ts';
import { twoWayOf } from '../../shared/risk/figures/tornado.ts';
import { type InputRef, keyOf } from '../../shared/risk/model.ts';
import { outputWords } from '../../shared/risk/words.ts';
import { cents, excludes, formatMoney, type Money, noMoney } from '../../shared/values/money.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { Select } from '../ui/Select.tsx';
import { swingChoices } from './outputs.ts';

type Swung = 'cost' | 'balance';

/** `3.25 FTE`, `$300,000`, `75% of it`. */
function stepText(plan: Plan, { of, id }: InputRef, value: number): string {
  switch (of) {
    case 'fte':
      return `${Math.round(value) / 100} FTE`;
    case 'pledge':
      return value === 0 ? 'nothing' : `${value * 100}% of it`;
    case 'expected': {
      const count = plan.members.tiers.find((tier) => tier.id === id)?.expected ?? 0;
      return `${Number(value.toFixed(2))} of ${count}`;
    }
    case 'planRate':
    case 'lineRate':
    case 'amount':
      return formatMoney(cents(Math.round(value)));
  }
}

interface Pair {
  readonly row: InputRef;
  readonly column: InputRef;
}

const levels = 5;

/** From 0 for the least amount to 4 for the most: one color, deeper and deeper. */
function levelsIn(amounts: readonly Money[]): (amount: Money) => number {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return (amount) => Math.round(((amount - least) / (most - least || 1)) * (levels - 1));
}

function Table({ row, column, output }: Pair & { readonly output: Swung }) {
  const plan = usePlan();
  const { year, view } = useViewSettings();
  const [rowKey, columnKey] = [keyOf(row), keyOf(column)];
  const problem = useMemo(() => problemOf(plan, [year], view), [plan, year, view]);
  const table = useMemo(
    () => twoWayOf(problem, 0, rowKey, columnKey),
    [problem, rowKey, columnKey],
  );
  const left = excludes(problem.years[0]?.unknown ?? 0);
  if (!table) return <p className="dim">Choose two different inputs.</p>;
  const levelOf = levelsIn(table.points.flat().map((point) => point[output]));
  const [down, across] = [inputName(plan, row), inputName(plan, column)];
  return (
    <div className="table-scroller">
      <table className="table two-way">
        <caption className="small dim">
          {[`${outputWords[output]}, ${year}: ${down} down, ${across} across`, left]
            .filter(Boolean)
            .join(', ')}
        </caption>
        <thead>
          <tr>
            <td />
            {table.columns.map((value) => (
              <th key={value} scope="col" className="number">
                {stepText(plan, column, value)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((value, at) => (
            <tr key={value}>
              <th scope="row">{stepText(plan, row, value)}</th>
              {table.columns.map((of, place) => {
                const amount = table.points[at]?.[place]?.[output] ?? noMoney;
                return (
                  <td
                    key={of}
                    className={amount < 0 ? 'number two-way-short' : 'number'}
                    data-level={levelOf(amount)}
                  >
                    {formatMoney(amount)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function TwoWayCard() {
  const plan = usePlan();
  const { year, view } = useViewSettings();
  const inputs = useMemo(() => inputsOf(plan, year, view), [plan, year, view]);
  const [chosen, choose] = useState<{ readonly row?: string; readonly column?: string }>({});
  const [output, look] = useState<Swung>('balance');
  const byKey = (key: string | undefined, other: number) =>
    inputs.find((one) => keyOf(one) === key) ?? inputs[other];
  const [row, column] = [byKey(chosen.row, 0), byKey(chosen.column, 1)];
  const choices = inputs.map((one) => ({ value: keyOf(one), label: inputName(plan, one) }));
  return (
    <Card title="Two-way table">
      {row && column ? (
        <>
          <div className="two-way-choices">
            <Select
              label="Down"
              value={keyOf(row)}
              choices={choices}
              onCommit={(key) => choose({ ...chosen, row: key })}
            />
            <Select
              label="Across"
              value={keyOf(column)}
              choices={choices}
              onCommit={(key) => choose({ ...chosen, column: key })}
            />
            <Select
              label="Figure in the table"
              value={output}
              choices={swingChoices}
              onCommit={look}
            />
          </div>
          <Computed>
            <Table row={row} column={column} output={output} />
          </Computed>
        </>
      ) : (
        <p className="dim">Two inputs at least must be uncertain.</p>
      )}
    </Card>
  );
}
