// What drives the result: each input between its ends, and how much of the variance it explains.

import { useMemo, useState } from 'react';
import type { Plan } from '../../shared/kernel/plan.ts';
import { inputName, inputText } from '../../shared/risk/figures/inputs.ts';
import { problemOf } from '../../shared/risk/figures/simulation/problem.ts';
import { type Swing, tornadoOf, widestFirst } from '../../shared/risk/figures/tornado.ts';
import { chanceText, outputWords } from '../../shared/risk/words.ts';
import { excludes, formatMoney, type Money } from '../../shared/values/money.ts';
import { capitalized } from '../../shared/values/words.ts';
import { SwingBar } from '../charts/SwingBar.tsx';
import { useSimulation } from '../simulation/client.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Select } from '../ui/Select.tsx';
import { useAfterFrame } from '../ui/useAfterFrame.ts';
import { explainOutput, swingChoices } from './outputs.ts';

type Swung = 'cost' | 'balance';
const most = 20;

function useProblem() {
  const plan = useAfterFrame(usePlan());
  const { year, view } = useAfterFrame(useViewSettings());
  const problem = useMemo(() => problemOf(plan, [year], view), [plan, year, view]);
  return { plan, year, view, problem };
}

/** The share of an input, or of the group with which it moves. */
function useShares({ plan, year, view, problem }: ReturnType<typeof useProblem>, output: Swung) {
  const job = useMemo(() => ({ year, view, output }), [year, view, output]);
  const shares = useSimulation('shares', 'shares', plan, job);
  const groupOf = useMemo(
    () =>
      new Map(
        problem.quantities.map(
          ({ key, group }) => [key, problem.groups[group]?.key ?? key] as const,
        ),
      ),
    [problem],
  );
  const of = (key: string) => {
    const share = shares?.of.find((one) => one.key === groupOf.get(key))?.share;
    return share === undefined ? null : Math.min(1, share);
  };
  return {
    of,
    keyOf: (key: string) => groupOf.get(key) ?? key,
    interaction: shares?.interaction ?? null,
  };
}

interface TableProps {
  readonly plan: Plan;
  readonly rows: readonly Swing[];
  readonly likely: Money;
  readonly output: Swung;
  readonly shares: ReturnType<typeof useShares>;
}

function reachOf(rows: readonly Swing[], output: Swung, likely: Money) {
  const ends = rows.flatMap(({ low, high }) => [low[output], high[output]]);
  return { least: Math.min(likely, ...ends), most: Math.max(likely, ...ends) };
}

function Swings({ plan, rows, likely, output, shares }: TableProps) {
  const { year, view } = useViewSettings();
  const explains = explainOutput(year, view);
  const reach = reachOf(rows, output, likely);
  const at = (end: 'low' | 'high', header: string): TableColumn<Swing> => ({
    key: end,
    header,
    align: 'end',
    cell: (row) => (
      <Figure
        text={formatMoney(row[end][output])}
        label={`${inputName(plan, row.ref)}, ${end} end`}
        onExplain={explains.input('swing', output, row.key)}
      />
    ),
  });
  const columns: readonly TableColumn<Swing>[] = [
    { key: 'name', header: 'Input', rowHeader: true, cell: ({ ref }) => inputName(plan, ref) },
    { key: 'range', header: 'Range', align: 'end', cell: ({ ref }) => inputText(plan, ref) },
    at('low', 'Low end'),
    {
      key: 'bar',
      header: `Around ${formatMoney(likely)}`,
      cell: (row) => (
        <SwingBar low={row.low[output]} high={row.high[output]} likely={likely} {...reach} />
      ),
    },
    at('high', 'High end'),
    {
      key: 'share',
      header: 'Share of variance',
      align: 'end',
      cell: ({ key, ref }) => {
        const share = shares.of(key);
        if (share === null) return '…';
        return (
          <Figure
            text={chanceText(share)}
            label={`${inputName(plan, ref)}, share of variance`}
            onExplain={explains.input('variance', output, shares.keyOf(key))}
          />
        );
      },
    },
  ];
  return (
    <DataTable
      caption={`Each input between its ends: ${outputWords[output]}, ${year}`}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function noteOf(
  hidden: number,
  still: number,
  interaction: number | null,
  unknown: number,
): string {
  const rest = hidden === 0 ? '' : `${hidden} more matter less. `;
  const idle = still === 0 ? '' : `${still} more do not move it. `;
  const left = unknown === 0 ? '' : ` ${capitalized(excludes(unknown))}.`;
  const together = interaction === null ? '' : ` Interaction: ${chanceText(interaction)}.`;
  return `${rest}${idle}One input at a time, the others at likely. Correlated inputs have one share.${together}${left}`;
}

export function MattersCard() {
  const current = useProblem();
  const { plan, problem } = current;
  const [output, choose] = useState<Swung>('cost');
  const tornado = useMemo(() => tornadoOf(problem, 0), [problem]);
  const shares = useShares(current, output);
  if (!tornado) return null;
  const sorted = widestFirst(tornado.swings, output);
  const moving = sorted.filter(({ low, high }) => low[output] !== high[output]);
  return (
    <Card
      title="What drives the result"
      action={
        <Select
          label="Figure to analyze"
          hideLabel
          value={output}
          choices={swingChoices}
          onCommit={choose}
        />
      }
    >
      {moving.length === 0 ? (
        <p className="dim">
          {sorted.length === 0
            ? 'No input is uncertain: every range is one figure.'
            : 'No uncertain input moves this figure.'}
        </p>
      ) : (
        <Computed>
          <Swings
            plan={plan}
            rows={moving.slice(0, most)}
            likely={tornado.likely[output]}
            output={output}
            shares={shares}
          />
          <p className="dim small">
            {noteOf(
              Math.max(0, moving.length - most),
              sorted.length - moving.length,
              shares.interaction,
              problem.years[0]?.unknown ?? 0,
            )}
          </p>
        </Computed>
      )}
    </Card>
  );
}
