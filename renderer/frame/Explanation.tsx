// The panel of an explanation: loaded when the first figure is asked about.

import type { ChosenId } from '../../shared/explanations/model.ts';
import { tell } from '../editing/refusals.ts';
import '../../shared/registry/explainers.ts';
import { inputsOf } from '../../shared/explanations/inputs.ts';
import { explanationTree, originText, treeText } from '../../shared/explanations/tree.ts';
import type { Address } from '../../shared/kernel/address.ts';
import { explain } from '../../shared/kernel/explain.ts';
import type { Part } from '../../shared/kernel/explanation.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { useBasePlan } from '../state/shown.ts';
import { getState, setState, usePlan, useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { LinkButton } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import { ExplainPanel } from '../ui/ExplainPanel.tsx';

type Opening = Part & { readonly opens: boolean };

function open({ address }: Part): void {
  if (address) setState({ explaining: [...getState().explaining, address] });
}

const opening = (part: Part): Opening => ({ ...part, opens: part.address !== null });

/** Further than any figure of a plan goes that is made by hand. */
const deepest = 16;

const isSame = (one: Address | null, other: Address | null) =>
  JSON.stringify(one) === JSON.stringify(other);

/** None where the way comes back to a figure that it went through. */
function partsIn(plan: Plan, start: Address) {
  return ({ address }: Opening, way: readonly Opening[]): readonly Opening[] | null => {
    const isAbove = isSame(address, start) || way.some((one) => isSame(one.address, address));
    if (address === null || isAbove || way.length >= deepest) return null;
    return explain(plan, address).parts.map(opening);
  };
}

function copy(plan: Plan, address: Address): void {
  copyText(treeText(explanationTree(plan, address)));
  announce('Copied the explanation as text.');
}

function showHistory(plan: Plan, address: Address): void {
  const { label } = explain(plan, address);
  setState({ historyOf: { of: `“${label}”`, entities: inputsOf(plan, address) } });
}

interface ActionsProps {
  readonly plan: Plan;
  readonly address: Address;
}

/** The pack is of the plan that is kept: a scenario or a past plan that is shown adds nothing to it. */
function Actions({ plan, address }: ActionsProps) {
  const isKept = useStore(({ shown }) => shown.kind === 'saved');
  const text = JSON.stringify(address);
  const chosen = plan.explanations.chosen.find((one) => one.address === text);
  const add = () => {
    const entity = { id: newId(), name: explain(plan, address).label, address: text };
    tell(
      dispatch({ type: 'explanations/addChosen', entity, at: null }),
      'Added to the board pack.',
    );
  };
  const remove = (id: ChosenId) =>
    tell(dispatch({ type: 'explanations/removeChosen', id }), 'Removed from the board pack.');
  return (
    <>
      <LinkButton onPress={() => copy(plan, address)}>Copy as text</LinkButton>
      <LinkButton onPress={() => showHistory(plan, address)}>History of its parts…</LinkButton>
      {isKept && chosen && (
        <LinkButton onPress={() => remove(chosen.id)}>Take out of the board pack</LinkButton>
      )}
      {isKept && !chosen && <LinkButton onPress={add}>Add to the board pack</LinkButton>}
    </>
  );
}

/** Follows each edit of the plan while it is open. */
export default function Explanation() {
  const current = usePlan();
  const base = useBasePlan();
  const trail = useStore((state) => state.explaining);
  const planOf = ({ scenario }: Address) => (scenario === undefined ? current : base);
  const explanations = trail.map((address) => {
    const explained = explain(planOf(address), address);
    return { ...explained, parts: explained.parts.map(opening) };
  });
  const shown = trail.at(-1);
  if (!shown) return null;
  return (
    <ExplainPanel
      trail={explanations}
      onOpen={open}
      partsOf={partsIn(planOf(shown), shown)}
      originOf={originText}
      onBack={(depth) => setState({ explaining: trail.slice(0, depth + 1) })}
      onClose={() => setState({ explaining: [] })}
      actions={<Actions plan={planOf(shown)} address={shown} />}
    />
  );
}
