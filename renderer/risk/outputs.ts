// The outputs that the page can show, and the addresses of their figures.

import type { View } from '../../shared/kernel/viewSettings.ts';
import type { RiskAddress } from '../../shared/risk/explain.ts';
import type { Output } from '../../shared/risk/figures/results.ts';
import { outputWords } from '../../shared/risk/words.ts';
import { cents, formatCentsShort, formatMoney } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import type { Choice } from '../ui/Select.tsx';

/** Dollars alone: the cents of a draw say nothing. */
export const dollars = (value: number): string => formatMoney(cents(Math.round(value / 100) * 100));
export const short = (value: number): string => formatCentsShort(Math.round(value));

const choiceOf = <O extends Output>(value: O): Choice<O> => ({ value, label: outputWords[value] });
export const spreadChoices = (['cost', 'gap', 'surplus', 'balance'] as const).map(choiceOf);
export const fanChoices = (['cost', 'gap', 'surplus'] as const).map(choiceOf);
export const swingChoices = (['cost', 'balance'] as const).map(choiceOf);

export function explainOutput(year: number, view: View) {
  const common = { feature: 'uncertainty', year, view } as const;
  return {
    percentile: (output: Output, share: number) => () =>
      explainFigure({ ...common, figure: 'percentile', output, share }),
    moment: (figure: 'mean' | 'deviation', output: Output) => () =>
      explainFigure({ ...common, figure, output }),
    input: (figure: 'swing' | 'variance', output: 'cost' | 'balance', key: string) => () => {
      const address: RiskAddress = { ...common, figure, output, key };
      explainFigure(address);
    },
  };
}
