// The draft of a field: text stays in the field until Enter or blur; Esc restores what was there, as an edit that can be undone.
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import { type Answer, refusalOf } from './answer.ts';

interface Draft {
  readonly text: string;
  readonly refusal: Refusal | null;
}

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** True while the focus is in a field with an unsaved draft: undo then belongs to the field. */
export function draftHasFocus(): boolean {
  return document.activeElement?.closest('[data-draft]') !== null;
}

const isUndo = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());

/** Replaces the text as typing does, so that Ctrl+Z brings it back; false where the field cannot. */
function retype(field: Typed, text: string): boolean {
  if (!('execCommand' in document) || field.type === 'date') return false;
  field.select();
  return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** `committed` is the text of the saved value; `commit` reads a text and answers a refusal or nothing. */
export function useDraft(committed: string, commit: (text: string) => Answer, lines = 1) {
  const [draft, setDraft] = useState<Draft | null>(null);

  const settle = (): boolean => {
    if (!draft) return true;
    const refusal = draft.text === committed ? null : refusalOf(commit(draft.text));
    setDraft(refusal && { text: draft.text, refusal });
    return refusal === null;
  };

  const onKeyDown = (event: KeyboardEvent<Typed>) => {
    if (!draft || event.nativeEvent.isComposing) return;
    if (isUndo(event)) event.stopPropagation();
    // A dialog asks before it throws away what was typed.
    if (event.key === 'Escape' && !event.currentTarget.closest('dialog')) {
      event.preventDefault();
      event.stopPropagation();
      if (!retype(event.currentTarget, committed)) setDraft(null);
    }
    // A refused Enter must not submit the form around the field.
    if (event.key === 'Enter' && lines === 1 && !settle()) event.preventDefault();
  };

  return {
    refusal: draft?.refusal ?? null,
    /** Commits a text that was chosen, not typed. */
    take: (text: string) => {
      const refusal = refusalOf(commit(text));
      setDraft(refusal && { text, refusal });
    },
    input: {
      value: draft?.text ?? committed,
      'data-draft': draft ? true : undefined,
      onChange: (event: ChangeEvent<Typed>) =>
        setDraft({ text: event.target.value, refusal: null }),
      onKeyDown,
      onBlur: () => void settle(),
    },
  };
}
