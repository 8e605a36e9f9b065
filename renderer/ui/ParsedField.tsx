// A field whose text is read by a parser when it is committed; the number and date fields are made of it.
import { type ComponentType, useState } from 'react';
import type { Result } from '../../shared/values/result.ts';
import { type Answer, refusalOf } from './answer.ts';
import { Field, type FieldIds, type FieldProps } from './Field.tsx';
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
  /** What stands beside the text, such as a calendar; `take` commits a text that is chosen there. */
  readonly Beside?: ComponentType<BesideProps<T>>;
  /** Days and words begin at the left. */
  readonly isText?: boolean;
  /** What is told of a text that was taken, such as that it is not kept as *about*; null for nothing. */
  readonly noteOn?: (text: string) => string | null;
}

export interface BesideProps<T> {
  readonly value: T | null;
  readonly disabled?: boolean | undefined;
  readonly onPick: (text: string) => void;
}

type Props<T> = ValueFieldProps<T> & { readonly notation: Notation<T> };

function commit<T>(props: Props<T>, text: string): Answer {
  if (props.optional && text.trim() === '') return props.onCommit(null);
  const parsed = props.notation.parse(text);
  return parsed.ok ? props.onCommit(parsed.value) : parsed.no;
}

function useParsed<T>(props: Props<T>) {
  const { value, notation } = props;
  const [note, setNote] = useState<string | null>(null);
  const draft = useDraft(value === null ? '' : notation.show(value), (text) => {
    const answer = commit(props, text);
    setNote(refusalOf(answer) ? null : (notation.noteOn?.(text) ?? null));
    return answer;
  });
  return { draft, note };
}

export function ParsedField<T>(props: Props<T>) {
  const { value, notation, label, hint, hideLabel, disabled, refusal, live } = props;
  const { draft, note } = useParsed(props);
  const { Beside } = notation;
  const input = (ids: FieldIds) => (
    <input
      className={notation.isText ? 'input' : 'input input-number'}
      autoComplete="off"
      disabled={disabled}
      {...ids}
      {...draft.input}
      onChange={(event) => {
        draft.input.onChange(event);
        if (live && notation.parse(event.target.value).ok) commit(props, event.target.value);
      }}
    />
  );
  return (
    <Field {...{ label, hideLabel }} hint={note ?? hint} refusal={draft.refusal ?? refusal}>
      {(ids) =>
        Beside ? (
          <span className="day-field">
            {input(ids)}
            <Beside value={value} disabled={disabled} onPick={draft.take} />
          </span>
        ) : (
          input(ids)
        )
      }
    </Field>
  );
}
