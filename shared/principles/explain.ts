// Why a principle is shown, partly shown or not, and what each of its facts is made of.
import { type Explanation, figurePart, gone } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';
import { type Fact, noFact, type PrinciplesAddress } from './figures/fact.ts';
import { type Principle, principleRule, principlesOf } from './figures/principles.ts';
import { stateWords } from './words.ts';

function explainPrinciple(
  { name, state, facts }: Principle,
  address: PrinciplesAddress,
): Explanation {
  return {
    label: name,
    value: stateWords[state],
    rule: principleRule,
    parts: facts.map((fact) =>
      figurePart(
        fact.label,
        fact.value,
        { ...address, figure: 'fact', entity: fact.id },
        fact.value === noFact ? null : stateWords[fact.state],
      ),
    ),
  };
}

function explainFact({ label, value, rule, needs, parts }: Fact): Explanation {
  return { label, value, rule: needs === null ? rule : `${rule} It needs ${needs}.`, parts };
}

export function explainPrinciples(plan: Plan, address: PrinciplesAddress): Explanation {
  const all = principlesOf(plan, address);
  if (address.figure === 'principle') {
    const principle = all.find(({ id }) => id === address.entity);
    return principle ? explainPrinciple(principle, address) : gone('principle');
  }
  const fact = all.flatMap(({ facts }) => facts).find(({ id }) => id === address.entity);
  return fact ? explainFact(fact) : gone('fact');
}
