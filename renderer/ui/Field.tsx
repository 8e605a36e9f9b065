// The frame of every field: label, the control, a hint, and a refusal under it, tied together by ids.
import { type ReactNode, useId } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import './field.css';
import { Refused } from './Refused.tsx';

/** What all fields take. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly refusal?: Refusal | null | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** What the control must carry so that it is named, described and marked. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props extends FieldProps {
  readonly children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, hint, refusal, hideLabel, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, refusal && `${id}-refusal`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className={hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': refusal ? true : undefined,
      })}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {refusal && <Refused refusal={refusal} id={`${id}-refusal`} />}
    </div>
  );
}
