// The plan and the chosen scenarios compared: as bars, where the cost comes from, and every figure.

import { useMemo } from 'react';
import { coverOf } from '../../shared/contributions/figures/cover.ts';
import { viewWords } from '../../shared/contributions/words/words.ts';
import { costOfYear } from '../../shared/cost/figures/costs.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import type { Side } from '../../shared/scenarios/figures/compare.ts';
import { planName, sidesOf } from '../../shared/scenarios/figures/sides.ts';
import type { Scenario, ScenarioId } from '../../shared/scenarios/model.ts';
import { formatCentsShort } from '../../shared/values/money.ts';
import CoverChart from '../charts/CoverChart.tsx';
import type { CoverRow } from '../charts/cover.ts';
import { useSideChances } from '../simulation/useChances.ts';
import { explainFigure } from '../state/navigation.ts';
import { useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { Select } from '../ui/Select.tsx';
import { Toolbar, ToolbarSpace } from '../ui/Toolbar.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

interface Props {
  readonly plan: Plan;
  readonly beside: readonly Scenario[];
  readonly against: ScenarioId | null;
  readonly onAgainst: (against: ScenarioId | null) => void;
}

const ofPlan = 'plan';
const keyOf = ({ scenario }: Side) => (scenario === null ? ofPlan : `scenario ${scenario}`);

function bar(side: Side, { year, end, view }: ViewSettings): CoverRow {
  const { inCash, inKind, gap, isKnown } = coverOf(side.plan, year, end, view);
  const cost = isKnown ? costOfYear(side.plan.cost, year).total.cost : null;
  const ends = { low: cost?.low ?? null, high: cost?.high ?? null };
  const amounts = { cash: inCash, inKind, missing: isKnown ? gap : null, ...ends };
  return { key: keyOf(side), label: side.name, ...amounts };
}

function Bars({
  sides,
  viewSettings,
}: {
  readonly sides: readonly Side[];
  readonly viewSettings: ViewSettings;
}) {
  const { year, end, view } = viewSettings;
  const rows = useMemo(() => sides.map((side) => bar(side, viewSettings)), [sides, viewSettings]);
  const explain = (key: string) => {
    const side = sides.find((one) => keyOf(one) === key);
    const scenario = side?.scenario ?? null;
    explainFigure({ feature: 'contributions', figure: 'gap', year, end, view, scenario });
  };
  return (
    <div className="scenario-chart">
      <CoverChart
        label={`Cost and funding, ${year}, ${viewWords[view]}, ${end} cost`}
        axis="Scenario"
        rows={rows}
        format={formatCentsShort}
        onExplain={explain}
      />
    </div>
  );
}

export function Comparison({ plan, beside, against, onAgainst }: Props) {
  const viewSettings = useViewSettings();
  const sides = useMemo(() => sidesOf(plan, beside), [plan, beside]);
  const chances = useSideChances(plan, beside, viewSettings);
  const found = sides.findIndex(({ scenario }) => scenario === against);
  const basis = Math.max(found, 0);
  return (
    <Card title="Comparison">
      <div className="stack">
        <Toolbar label="Comparison">
          <div className="scenario-against">
            <Select
              label="Baseline"
              value={keyOf(sides[basis] ?? { scenario: null, name: planName, plan })}
              choices={sides.map((side) => ({ value: keyOf(side), label: side.name }))}
              onCommit={(key) => {
                onAgainst(sides.find((side) => keyOf(side) === key)?.scenario ?? null);
              }}
            />
          </div>
          <ToolbarSpace />
          {beside.length === 0 && <p className="dim">Choose scenarios in the list above.</p>}
        </Toolbar>
        <Bars sides={sides} viewSettings={viewSettings} />
        <ComparisonTable
          sides={sides}
          chances={chances}
          viewSettings={viewSettings}
          against={basis}
        />
      </div>
    </Card>
  );
}
