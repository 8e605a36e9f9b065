// The cash of the year as steps, from the dues to what is left over; each step is drawn and explained.
import { useMemo } from 'react';
import type { Cover } from '../../shared/contributions/figures/cover.ts';
import {
  type CashStep,
  cashSteps,
  cashStepWords,
  restsOnCost,
  stepsPlot,
} from '../../shared/contributions/figures/waterfall.ts';
import type { Address } from '../../shared/kernel/address.ts';
import { formatCentsShort, formatMoney } from '../../shared/values/money.ts';
import { Chart } from '../charts/Chart.tsx';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { Figure } from '../ui/Figure.tsx';
import { coverAddress, explains, useCover, viewText } from './useCover.ts';

function addressOf({ key }: CashStep, cover: Cover): Address {
  const { year, end, view } = cover;
  if (key === 'dues') return { feature: 'members', figure: 'namedDues', year };
  if (key === 'spread') {
    const part = { figure: 'part', part: 'spread', entity: null } as const;
    return { feature: 'contributions', ...part, year, end, view };
  }
  const restricted = key === 'restrictedIn' || key === 'restrictedOut';
  return coverAddress(restricted ? 'restricted' : key, cover);
}

function Amount({ step, cover }: { readonly step: CashStep; readonly cover: Cover }) {
  const { key, kind, amount } = step;
  const isKnown = !restsOnCost(step) || cover.isKnown;
  const short = kind === 'breach' || (kind === 'sum' && amount < 0);
  return (
    <Figure
      text={isKnown ? formatMoney(amount) : 'unknown'}
      label={cashStepWords[key]}
      tone={!isKnown ? 'unknown' : short ? 'act' : undefined}
      onExplain={explains(addressOf(step, cover))}
    />
  );
}

function SetNote({ cover }: { readonly cover: Cover }) {
  const { year, cash } = cover;
  if (!cash.set) return null;
  const above = `exceeds the unrestricted cash by ${formatMoney(cash.breach)}`;
  return (
    <p className={cash.breach > 0 ? 'act' : 'dim'}>
      The board allocation for {year}, {formatMoney(cash.set.amount)},{' '}
      {cash.breach > 0 ? above : 'limits how much of the unrestricted cash the tree can use'}.
    </p>
  );
}

function Steps({ cover }: { readonly cover: Cover }) {
  const steps = useMemo(() => cashSteps(cover), [cover]);
  const plot = useMemo(
    () =>
      stepsPlot(
        steps.map((step) => ({ ...step, label: cashStepWords[step.key] })),
        cover.isKnown,
      ),
    [steps, cover],
  );
  const amountOf = (key: string) => {
    const step = steps.find((one) => one.key === key);
    return step && <Amount step={step} cover={cover} />;
  };
  return (
    <Chart
      label={`Cash, ${cover.year}`}
      plot={plot}
      rows
      format={formatCentsShort}
      end={amountOf}
    />
  );
}

export function CashCard() {
  const cover = useCover();
  return (
    <Card
      title={`Cash, ${cover.year}`}
      action={<span className="dim small">{viewText(cover)}</span>}
    >
      <Steps cover={cover} />
      <Computed quiet>
        <SetNote cover={cover} />
      </Computed>
    </Card>
  );
}
