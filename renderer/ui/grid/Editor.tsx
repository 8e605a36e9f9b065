// The draft of the active cell: a text field, or a list where the column has choices.
import { useLayoutEffect, useRef } from 'react';
import type { Choice } from '../Select.tsx';
import type { Send } from './perform.ts';

export interface EditorProps {
  readonly name: string;
  readonly text: string;
  readonly choices: readonly Choice[] | null;
  /** Id of the refusal under the cell, where there is one. */
  readonly refusalId: string | null;
  readonly send: Send;
}

function useCaretAtEnd() {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const end = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(end, end);
  }, []);
  return input;
}

function described({ name, refusalId }: EditorProps) {
  return {
    className: 'grid-editor',
    'aria-label': name,
    'aria-invalid': refusalId ? true : undefined,
    'aria-describedby': refusalId ?? undefined,
    'data-draft': true,
  };
}

export function Editor(props: EditorProps) {
  const input = useCaretAtEnd();
  const { text, choices, send } = props;
  if (choices) return <ChoiceEditor {...props} choices={choices} />;
  return (
    <input
      ref={input}
      autoComplete="off"
      value={text}
      onChange={(event) => send({ type: 'input', text: event.target.value })}
      {...described(props)}
    />
  );
}

// A closed list would take the first arrow for a choice. Without a key or a press it may not open.
function useOpenList() {
  const list = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    list.current?.focus({ preventScroll: true });
    if (navigator.userActivation.isActive) list.current?.showPicker();
  }, []);
  return list;
}

function ChoiceEditor(props: EditorProps & { readonly choices: readonly Choice[] }) {
  const { text, choices, send } = props;
  const list = useOpenList();
  return (
    <select
      ref={list}
      value={text}
      onChange={(event) => send({ type: 'choose', text: event.target.value })}
      {...described(props)}
    >
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
