// Asks before what was entered in a dialog is thrown away, in place of the dialog's buttons.
import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from './Button.tsx';

interface Props {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** The safe answer has the focus; with it the focus goes back to where it was. */
export function DiscardQuestion({ onKeep, onDiscard }: Props) {
  const id = useId();
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    question.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div ref={question} className="dialog-actions" role="alertdialog" aria-labelledby={id}>
      <p id={id} className="dialog-question">
        Discard what you entered?
      </p>
      <Button onPress={onKeep}>Keep editing</Button>
      <Button kind="danger" onPress={onDiscard}>
        Discard
      </Button>
    </div>
  );
}
