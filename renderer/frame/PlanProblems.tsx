// The banner of a plan that breaks rules: each problem, how to mend it, and the way to its place.
import { useState } from 'react';
import { type PlanProblem, problemReason } from '../../shared/kernel/problems.ts';
import '../../shared/registry/rules.ts';
import { counted } from '../../shared/values/counted.ts';
import { useStore } from '../state/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { LinkButton } from '../ui/Button.tsx';
import './planProblems.css';
import { goToProblem } from './problemPlaces.ts';

const few = 3;
/** A page of a thousand lines helps nobody: as one is mended the next one comes. */
const most = 200;

function Problem({ problem }: { readonly problem: PlanProblem }) {
  const { where, remedy } = problem;
  return (
    <li>
      <LinkButton onPress={() => goToProblem(problem)}>{where}</LinkButton>:{' '}
      {problemReason(problem)} {remedy}
    </li>
  );
}

const keyOf = ({ in: path, id, why }: PlanProblem) => `${path} ${id} ${why}`;

export default function PlanProblems() {
  const problems = useStore((state) => state.problems);
  const isPast = useStore((state) => state.shown.kind === 'past');
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  const count = counted(problems.length, 'problem');
  const shown = problems.slice(0, all ? most : few);
  const rest = problems.length - shown.length;
  const actions = problems.length > few && (
    <LinkButton onPress={() => setAll(!all)}>{all ? 'Show fewer' : `Show all ${count}`}</LinkButton>
  );
  return (
    <Banner tone="act" title={`This plan has ${count}.`} actions={actions}>
      <p>
        {isPast
          ? 'Figures that depend on one have no value.'
          : 'Figures that depend on one have no value until it is fixed.'}
      </p>
      <ul className="plan-problems">
        {shown.map((problem) => (
          <Problem key={keyOf(problem)} problem={problem} />
        ))}
      </ul>
      {all && rest > 0 && <p>{rest} more are not listed.</p>}
    </Banner>
  );
}
