// All scenarios: what each costs and leaves to find beside the plan, and which of them stand side by side.
import { useMemo } from 'react';
import type { Plan } from '../../shared/kernel/plan.ts';
import {
  type ComparedCell,
  shownDifference,
  standingOf,
} from '../../shared/scenarios/figures/compare.ts';
import { inScenario } from '../../shared/scenarios/figures/scenarioPlan.ts';
import { sidesOf } from '../../shared/scenarios/figures/sides.ts';
import type { Scenario, ScenarioId } from '../../shared/scenarios/model.ts';
import { stepsWords } from '../../shared/scenarios/words.ts';
import { counted } from '../../shared/values/counted.ts';
import { excludes } from '../../shared/values/money.ts';
import { showScenario } from '../state/editShown.ts';
import { explainFigure } from '../state/navigation.ts';
import { leave } from '../state/shown.ts';
import { useStore, useViewSettings } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { moveEntries } from '../ui/moveEntries.ts';
import { Tag } from '../ui/Tag.tsx';
import { duplicate, moveScenario } from './actions.ts';
import { besideIn, type Choose, type Chosen, mostBeside, withNew } from './chosen.ts';
import type { Open } from './dialogs.ts';

interface Props {
  readonly plan: Plan;
  readonly shown: Scenario | null;
  readonly chosen: Chosen;
  readonly choose: Choose;
  readonly open: Open;
}

interface Row {
  readonly scenario: Scenario;
  readonly at: number;
  readonly gap: ComparedCell | null;
}

// Said, and not at the head of the list: a long one is scrolled away from it.
const tooMany = `No more than ${mostBeside} scenarios can be compared. Remove one of them first.`;

function ScenarioMenu({ plan, row, open, chosen, choose }: Props & { readonly row: Row }) {
  const last = plan.scenarios.scenarios.length - 1;
  const { scenario, at } = row;
  const { id, name } = scenario;
  const copy = () => {
    const made = duplicate(scenario);
    if (made !== null) choose(withNew(plan.scenarios.scenarios, chosen, made));
  };
  return (
    <Menu
      label={`Actions for scenario ${name}`}
      kind="icon"
      items={[
        { label: 'Adopt…', onSelect: () => open({ dialog: 'adopt', id }) },
        { label: 'Name and note…', onSelect: () => open({ dialog: 'edit', id }) },
        { label: 'Duplicate', onSelect: copy },
        'line',
        ...moveEntries(at, last, (to) => moveScenario(id, to < at ? -1 : 1)),
        'line',
        { label: 'Remove…', danger: true, onSelect: () => open({ dialog: 'remove', id }) },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}

function Name({ scenario, shown, onShow }: { scenario: Scenario; shown: boolean; onShow(): void }) {
  const inIt = useStore(
    (state) => state.shown.kind === 'scenario' && state.shown.id === scenario.id,
  );
  return (
    <>
      <button
        type="button"
        className="link-button scenario-name wraps"
        aria-pressed={shown}
        title={`Show the changes of “${scenario.name}”`}
        onClick={onShow}
      >
        {scenario.name}
      </button>
      {inIt && <Tag tone="good">shown now</Tag>}
      {scenario.note && (
        <p className="dim small scenario-note" title={scenario.note}>
          {scenario.note}
        </p>
      )}
    </>
  );
}

function Count({ plan, id }: { readonly plan: Plan; readonly id: ScenarioId }) {
  const { steps } = inScenario(plan, id);
  const { count, marks } = stepsWords(steps);
  return (
    <>
      <span className="scenario-count">{count}</span>
      {marks.map((mark) => (
        <div key={mark}>
          <Tag tone="act">{mark}</Tag>
        </div>
      ))}
    </>
  );
}

/** How it differs from the plan, where both are known, and what it leaves out. */
function gapNote({ value, difference, leftOut }: ComparedCell): string {
  if (value === null) return '';
  const differs = difference === 0 ? 'as in the plan' : shownDifference(difference, 'money');
  return [differs, excludes(leftOut)].filter(Boolean).join(', ');
}

function Gap({ row: { gap, scenario } }: { readonly row: Row }) {
  if (!gap) return 'unknown';
  const { address } = gap;
  return (
    <>
      <Figure
        text={gap.text}
        label={`Funding gap, ${scenario.name}`}
        onExplain={address ? () => explainFigure({ ...address, scenario: scenario.id }) : undefined}
      />
      <Computed quiet>
        <div className="dim small">{gapNote(gap)}</div>
      </Computed>
    </>
  );
}

function WorkButton({ scenario: { id, name } }: { readonly scenario: Scenario }) {
  const inIt = useStore((state) => state.shown.kind === 'scenario' && state.shown.id === id);
  return inIt ? (
    <Button onPress={leave} title={`Leave the scenario “${name}”`}>
      Leave
    </Button>
  ) : (
    <Button onPress={() => showScenario(id)} title={`Edit scenario “${name}”`}>
      Edit
    </Button>
  );
}

/** One more or one fewer side by side; a sixth is refused. */
function toggled(
  scenarios: readonly Scenario[],
  chosen: Chosen,
  id: ScenarioId,
): ScenarioId[] | null {
  const ids = besideIn(scenarios, chosen).map((one) => one.id);
  if (ids.includes(id)) return ids.filter((one) => one !== id);
  return ids.length < mostBeside ? [...ids, id] : null;
}

function columnsOf(props: Props) {
  const { plan, chosen, choose, shown } = props;
  const { scenarios } = plan.scenarios;
  const beside = new Set(besideIn(scenarios, chosen).map(({ id }) => id));
  const toggle = (id: ScenarioId) => {
    const ids = toggled(scenarios, chosen, id);
    if (ids) choose({ beside: ids });
    else announce(tooMany);
  };
  const columns: readonly TableColumn<Row>[] = [
    {
      key: 'beside',
      header: 'Compare',
      cell: ({ scenario: { id, name } }) => (
        <input
          type="checkbox"
          className="scenario-check"
          aria-label={`Compare “${name}”`}
          checked={beside.has(id)}
          onChange={() => toggle(id)}
        />
      ),
    },
    {
      key: 'name',
      header: 'Scenario',
      rowHeader: true,
      cell: ({ scenario }) => (
        <Name
          scenario={scenario}
          shown={scenario === shown}
          onShow={() => choose({ shown: scenario.id })}
        />
      ),
    },
    {
      key: 'count',
      header: 'Changes',
      cell: ({ scenario }) => <Count plan={plan} id={scenario.id} />,
    },
    { key: 'gap', header: 'Funding gap', align: 'end', cell: (row) => <Gap row={row} /> },
    { key: 'work', header: '', cell: ({ scenario }) => <WorkButton scenario={scenario} /> },
    {
      key: 'acts',
      header: '',
      cell: (row) => <ScenarioMenu {...props} row={row} />,
    },
  ];
  return columns;
}

export function ScenarioList(props: Props) {
  const { plan } = props;
  const { scenarios } = plan.scenarios;
  const viewSettings = useViewSettings();
  const columns = columnsOf(props);
  const rows = useMemo(() => {
    const gaps = standingOf(sidesOf(plan, scenarios), viewSettings).cells;
    return scenarios.map((scenario, at): Row => ({ scenario, at, gap: gaps[at + 1] ?? null }));
  }, [plan, scenarios, viewSettings]);
  return (
    <Card title={counted(scenarios.length, 'scenario')}>
      <div className="table-frame scenario-list">
        <DataTable
          caption="Scenarios"
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ scenario }) => scenario.id}
        />
      </div>
    </Card>
  );
}
