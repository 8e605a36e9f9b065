// A field whose text is read by a parser when it is committed; the number and date fields are made of it.
import type { Result } from '../../shared/values/result.ts';
import type { Answer } from './answer.ts';
import { Field, type FieldProps } from './Field.tsx';
import { useDraft } from './useDraft.ts';

/** With `optional` an empty field commits null; without it the parser refuses an empty text. */
export type Committing<T> =
  | { readonly optional?: false | undefined; readonly onCommit: (value: T) => Answer }
  | { readonly optional: true; readonly onCommit: (value: T | null) => Answer };

export type ValueFieldProps<T> = FieldProps &
  Committing<T> & {
    readonly value: T | null;
    /** Commits each text that can be read while it is typed: for a form that shows what follows. */
    readonly live?: boolean | undefined;
  };

/** How a value is written in the field (the parser must read it back) and read from it. */
export interface Notation<T> {
  readonly show: (value: T) => string;
  readonly parse: (text: string) => Result<T>;
  readonly type?: 'date';
}

type Props<T> = ValueFieldProps<T> & { readonly notation: Notation<T> };

function commit<T>(props: Props<T>, text: string): Answer {
  if (props.optional && text.trim() === '') return props.onCommit(null);
  const parsed = props.notation.parse(text);
  return parsed.ok ? props.onCommit(parsed.value) : parsed.no;
}

export function ParsedField<T>(props: Props<T>) {
  const { value, notation, label, hint, hideLabel, disabled, refusal, live } = props;
  const draft = useDraft(value === null ? '' : notation.show(value), (text) => commit(props, text));
  const className = notation.type ? 'input' : 'input input-number';
  return (
    <Field {...{ label, hint, hideLabel }} refusal={draft.refusal ?? refusal}>
      {(ids) => (
        <input
          className={className}
          type={notation.type ?? 'text'}
          autoComplete="off"
          disabled={disabled}
          {...ids}
          {...draft.input}
          onChange={(event) => {
            draft.input.onChange(event);
            if (live && notation.parse(event.target.value).ok) commit(props, event.target.value);
          }}
        />
      )}
    </Field>
  );
}
