// A sum with + - * / and brackets, worked out step by step: no depth of brackets is too deep.
import { no, ok, type Result } from './result.ts';

/** A percentage of a number, such as 50% * 300, is a number, or a percentage: the field says which. */
export type TermUnit = 'number' | 'percent' | 'either';

/** `n` has been divided by 100 where it is a percentage. */
export interface Term {
  readonly n: number;
  readonly unit: TermUnit;
}

export type Sign = '+' | '-' | '*' | '/' | '(' | ')';
export type SumToken = Term | Sign;

type Operator = '+' | '-' | '*' | '/' | 'negative';

export const incomplete = 'The calculation is incomplete.';
const mixed = 'A percentage is added to a number.';

const strength: Readonly<Record<Operator | '(', number>> = {
  '(': 0,
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  negative: 3,
};

function joined(one: Term, operator: Operator, other: Term): Result<Term, string> {
  const isAlike = one.unit === other.unit;
  switch (operator) {
    case '*':
      return ok({ n: one.n * other.n, unit: isAlike ? one.unit : 'either' });
    case '/':
      return ok({ n: one.n / other.n, unit: other.unit === 'number' ? one.unit : 'number' });
    default: {
      if (!isAlike && one.unit !== 'either' && other.unit !== 'either') return no(mixed);
      const unit = one.unit === 'either' ? other.unit : one.unit;
      return ok({ n: operator === '+' ? one.n + other.n : one.n - other.n, unit });
    }
  }
}

/** Terms and operators that wait for what stands to their right. */
class Waiting {
  readonly terms: Term[] = [];
  readonly operators: (Operator | '(')[] = [];

  /** Works out what binds at least as strongly; an answer is why it cannot. */
  workOut(least: number): string | null {
    for (;;) {
      const operator = this.operators.at(-1);
      if (operator === undefined || operator === '(' || strength[operator] < least) return null;
      this.operators.pop();
      const other = this.terms.pop();
      if (!other) return incomplete;
      if (operator === 'negative') {
        this.terms.push({ ...other, n: -other.n });
        continue;
      }
      const one = this.terms.pop();
      if (!one) return incomplete;
      const result = joined(one, operator, other);
      if (!result.ok) return result.no;
      this.terms.push(result.value);
    }
  }
}

// Where a number is due: a number, a bracket that opens, or a sign before it.
function takeNumber(token: SumToken, waiting: Waiting): boolean {
  if (typeof token !== 'string') waiting.terms.push(token);
  else if (token === '-') waiting.operators.push('negative');
  else if (token === '(') waiting.operators.push('(');
  else if (token !== '+') return false;
  return true;
}

// Where an operator is due: one, or a bracket that closes.
function takeOperator(token: SumToken, waiting: Waiting): string | null {
  if (typeof token !== 'string' || token === '(') return incomplete;
  if (token !== ')') {
    const wrong = waiting.workOut(strength[token]);
    waiting.operators.push(token);
    return wrong;
  }
  const wrong = waiting.workOut(1);
  return wrong ?? (waiting.operators.pop() === '(' ? null : incomplete);
}

/** `*` and `/` bind before `+` and `-`. Refuses, in words, what is unfinished or divides by zero. */
export function workedOut(tokens: readonly SumToken[]): Result<Term, string> {
  const waiting = new Waiting();
  let needsNumber = true;
  for (const token of tokens) {
    if (needsNumber) {
      if (!takeNumber(token, waiting)) return no(incomplete);
      needsNumber = typeof token === 'string';
    } else {
      const wrong = takeOperator(token, waiting);
      if (wrong !== null) return no(wrong);
      needsNumber = token !== ')';
    }
  }
  const wrong = waiting.workOut(1);
  const [term, ...others] = waiting.terms;
  if (wrong !== null) return no(wrong);
  const isWhole = term !== undefined && others.length === 0 && waiting.operators.length === 0;
  if (!isWhole || needsNumber) return no(incomplete);
  return Number.isFinite(term.n) ? ok(term) : no('It divides by zero.');
}
