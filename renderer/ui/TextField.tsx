// A line or a few lines of text.
import type { Answer } from './answer.ts';
import { Field, type FieldProps } from './Field.tsx';
import { useDraft } from './useDraft.ts';

interface Props extends FieldProps {
  readonly value: string;
  /** More than one makes a text area, where Enter starts a new line. */
  readonly lines?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly onCommit: (text: string) => Answer;
}

export function TextField({ value, lines = 1, placeholder, onCommit, ...frame }: Props) {
  const draft = useDraft(value, onCommit, lines);
  const rest = { className: 'input', placeholder, disabled: frame.disabled, ...draft.input };
  return (
    <Field {...frame} refusal={draft.refusal ?? frame.refusal}>
      {(ids) =>
        lines > 1 ? <textarea rows={lines} {...ids} {...rest} /> : <input {...ids} {...rest} />
      }
    </Field>
  );
}
