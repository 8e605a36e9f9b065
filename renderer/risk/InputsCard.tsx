// Every uncertain input with the shape in which it is drawn, and the inputs that move together.
import { useMemo, useState } from 'react';
import type { Plan } from '../../shared/kernel/plan.ts';
import {
  defaultShape,
  inputName,
  inputsOf,
  inputText,
  type RangeInput,
  rangeInputs,
} from '../../shared/risk/figures/inputs.ts';
import {
  type Correlation,
  type InputRef,
  keyOf,
  type Shape,
  shapes,
} from '../../shared/risk/model.ts';
import { inputNames, noInputsText, rankText, shapeWords } from '../../shared/risk/words.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Select } from '../ui/Select.tsx';
import type { Open } from './dialogs.ts';

type Chosen = Shape | 'default';

function choose(plan: Plan, input: InputRef, shape: Chosen) {
  const known = plan.uncertainty.shapes.find((one) => keyOf(one.input) === keyOf(input));
  if (shape === 'default') {
    return known ? dispatch({ type: 'uncertainty/removeShape', id: known.id }) : null;
  }
  if (known) return dispatch({ type: 'uncertainty/setShape', id: known.id, set: { shape } });
  const entity = { id: newId(), input, shape, source: null };
  return dispatch({ type: 'uncertainty/addShape', entity, at: null });
}

function ShapeSelect({ plan, input }: { readonly plan: Plan; readonly input: RangeInput }) {
  const known = plan.uncertainty.shapes.find((one) => keyOf(one.input) === input.key);
  const choices = [
    { value: 'default' as const, label: `${shapeWords[defaultShape(input.range)]}, by default` },
    ...shapes.map((value) => ({ value, label: shapeWords[value] })),
  ];
  return (
    <Select<Chosen>
      label={`Distribution of ${inputName(plan, input.ref)}`}
      hideLabel
      value={known?.shape ?? 'default'}
      choices={choices}
      onCommit={(shape) => choose(plan, input.ref, shape)}
    />
  );
}

const shownAtFirst = 40;

function Inputs({ plan }: { readonly plan: Plan }) {
  const { year, view } = useViewSettings();
  const [all, showAll] = useState(false);
  const inputs = useMemo(() => inputsOf(plan, year, view), [plan, year, view]);
  const ranges = useMemo(
    () => new Map(rangeInputs(plan).map((one) => [one.key, one] as const)),
    [plan],
  );
  const groupOf = ({ uncertainty }: Plan, input: InputRef) =>
    uncertainty.correlations.find((one) => one.inputs.some((ref) => keyOf(ref) === keyOf(input)));
  const columns: readonly TableColumn<InputRef>[] = [
    { key: 'name', header: 'Input', rowHeader: true, cell: (one) => inputName(plan, one) },
    { key: 'range', header: 'Range or probability', cell: (one) => inputText(plan, one) },
    {
      key: 'shape',
      header: 'Distribution',
      cell: (one) => {
        const input = ranges.get(keyOf(one));
        return input ? <ShapeSelect plan={plan} input={input} /> : 'happens or not';
      },
    },
    { key: 'group', header: 'Correlated with', cell: (one) => groupOf(plan, one)?.name ?? '' },
  ];
  return (
    <>
      <DataTable
        caption="Uncertain inputs"
        hideCaption
        columns={columns}
        rows={all ? inputs : inputs.slice(0, shownAtFirst)}
        rowKey={keyOf}
        empty={<p className="dim">{noInputsText(plan, year)}</p>}
      />
      {!all && inputs.length > shownAtFirst && (
        <LinkButton onPress={() => showAll(true)}>{`Show all ${inputs.length}`}</LinkButton>
      )}
    </>
  );
}

export function InputsCard() {
  const plan = usePlan();
  return (
    <Card title="Uncertain inputs">
      <Inputs plan={plan} />
    </Card>
  );
}

function CorrelationRow({ one, open }: { readonly one: Correlation; readonly open: Open }) {
  const plan = usePlan();
  return (
    <li className="list-row">
      <span className="wraps">
        {one.name}{' '}
        <span className="dim small">{`${inputNames(plan, one.inputs)}; ${rankText(one.rank)}`}</span>
      </span>
      <span className="chance-acts">
        <LinkButton onPress={() => open({ dialog: 'correlation', id: one.id })}>
          Edit<span className="visually-hidden">{` ${one.name}`}</span>
        </LinkButton>
        <LinkButton onPress={() => open({ dialog: 'removeCorrelation', id: one.id })}>
          Remove<span className="visually-hidden">{` ${one.name}`}</span>
        </LinkButton>
      </span>
    </li>
  );
}

export function CorrelationsCard({ open }: { readonly open: Open }) {
  const { correlations } = usePlan().uncertainty;
  return (
    <Card
      title="Correlations"
      action={
        <LinkButton onPress={() => open({ dialog: 'correlation', id: null })}>
          Add correlation…
        </LinkButton>
      }
    >
      {correlations.length === 0 && (
        <p className="dim">
          Every input is simulated independently. If some rise together, such as the cost of people
          hired in one market, extreme outcomes are more likely than shown.
        </p>
      )}
      <ul className="list">
        {correlations.map((one) => (
          <CorrelationRow key={one.id} one={one} open={open} />
        ))}
      </ul>
    </Card>
  );
}
