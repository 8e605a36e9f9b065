// One thing that is so or is not.
import { useId, useState } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import { type Answer, refusalOf } from './answer.ts';
import type { FieldProps } from './Field.tsx';
import './field.css';
import { Refused } from './Refused.tsx';

interface Props extends Omit<FieldProps, 'hideLabel'> {
  readonly checked: boolean;
  readonly onCommit: (checked: boolean) => Answer;
}

export function Checkbox({ label, hint, checked, disabled, refusal, onCommit }: Props) {
  const id = useId();
  const [own, setOwn] = useState<Refusal | null>(null);
  const shown = own ?? refusal;
  return (
    <div className="field">
      <label className="checkbox">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint || shown ? id : undefined}
          aria-invalid={shown ? true : undefined}
          onChange={(event) => setOwn(refusalOf(onCommit(event.target.checked)))}
        />
        {label}
      </label>
      <div id={id}>
        {hint && <p className="field-hint">{hint}</p>}
        {shown && <Refused refusal={shown} />}
      </div>
    </div>
  );
}
