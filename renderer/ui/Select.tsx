// A choice of one from a short list.
import { useState } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import { type Answer, refusalOf } from './answer.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

interface Props<V extends string> extends FieldProps {
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onCommit: (value: V) => Answer;
}

export function Select<V extends string>({ value, choices, onCommit, ...frame }: Props<V>) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice) setRefusal(refusalOf(onCommit(choice.value)));
  };
  return (
    <Field {...frame} refusal={refusal ?? frame.refusal}>
      {(ids) => (
        <select
          className="input"
          {...ids}
          value={value}
          disabled={frame.disabled}
          onChange={(event) => choose(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
