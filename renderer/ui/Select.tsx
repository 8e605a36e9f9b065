// A choice of one from a list; the choices of a long one come while the window rests.
import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import { type Answer, refusalOf } from './answer.ts';
import { Field, type FieldProps } from './Field.tsx';
import { shownText } from './shownText.ts';

export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

interface Props<V extends string> extends FieldProps {
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onCommit: (value: V) => Answer;
}

/** Choices that are drawn at once. */
const atOnce = 400;

interface SliceProps {
  readonly choices: readonly Choice[];
  readonly from: number;
}

const Slice = memo(function Slice({ choices, from }: SliceProps) {
  return choices.slice(from, from + atOnce).map(({ value, label }) => (
    <option key={value} value={value}>
      {shownText(label)}
    </option>
  ));
});

/** So many choices of a list are drawn: a dialog does not wait for thousands of members. */
function useDrawn(all: number): number {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= all) return undefined;
    const next = requestIdleCallback(() => setDrawn(drawn + atOnce));
    return () => cancelIdleCallback(next);
  }, [drawn, all]);
  return Math.min(drawn, all);
}

interface OptionsProps {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly select: RefObject<HTMLSelectElement | null>;
}

function Options({ choices, value, select }: OptionsProps) {
  const drawn = useDrawn(choices.length);
  // Where the chosen one is drawn anew, in its place, the browser would choose the first.
  useLayoutEffect(() => {
    if (select.current && drawn > atOnce) select.current.value = value;
  }, [drawn, select, value]);
  const slices = Array.from({ length: Math.ceil(drawn / atOnce) }, (_, at) => at * atOnce);
  // The one that is chosen is there from the beginning.
  const chosen = choices.slice(drawn).find((one) => one.value === value);
  return (
    <>
      {slices.map((from) => (
        <Slice key={from} choices={choices} from={from} />
      ))}
      {chosen && <option value={chosen.value}>{chosen.label}</option>}
    </>
  );
}

export function Select<V extends string>({ value, choices, onCommit, ...frame }: Props<V>) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice) setRefusal(refusalOf(onCommit(choice.value)));
  };
  return (
    <Field {...frame} refusal={refusal ?? frame.refusal}>
      {(ids) => (
        <select
          ref={select}
          className="input"
          {...ids}
          value={value}
          disabled={frame.disabled}
          onChange={(event) => choose(event.target.value)}
        >
          <Options choices={choices} value={value} select={select} />
        </select>
      )}
    </Field>
  );
}
