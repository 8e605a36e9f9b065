// A modal dialog on the platform's own: Esc closes, Enter submits, the focus returns to where it was.
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import { type Answer, type Question, refusalOf, type Shows } from './answer.ts';
import { Button } from './Button.tsx';
import './dialog.css';
import { Refused } from './Refused.tsx';
import { useModal } from './useModal.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Without it the dialog only informs. An answer without refusal closes the dialog. */
  readonly onSubmit?: (() => Answer | Shows) | undefined;
  readonly submitLabel?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

function firstInvalid(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('[aria-invalid="true"]');
}

interface Told {
  readonly refusal: Refusal | Question;
  readonly of: ReactNode;
}

export function Dialog(props: Props) {
  const { title, onClose, onSubmit, submitLabel = 'Save', danger, wide, children } = props;
  const id = useId();
  const dialog = useModal();
  const [told, setTold] = useState<Told | null>(null);
  // A question is about what stood in the fields when it was asked.
  const question = told && 'onGoOn' in told.refusal ? told.refusal : null;
  const isOver = question !== null && told?.of !== children;
  const refusal = isOver ? null : (told?.refusal ?? null);

  const take = (answer: Answer | Shows) => {
    const refused = refusalOf(answer);
    setTold(refused && { refusal: refused, of: children });
    if (!refused) onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const invalid = firstInvalid(event.currentTarget);
    if (invalid) invalid.focus();
    else take(onSubmit?.());
  };
  const press = (event: KeyboardEvent) => {
    // Keys of a dialog are nobody else's: the page behind it must not undo or move.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form onSubmit={submit} noValidate>
        <h2 id={id}>{title}</h2>
        <div className="dialog-body">{children}</div>
        {refusal && <Refused refusal={refusal} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{onSubmit ? 'Cancel' : 'Close'}</Button>
          {question && !isOver && (
            <Button onPress={() => take(question.onGoOn())}>{question.goOn}</Button>
          )}
          {onSubmit && (
            <Button type="submit" kind={danger ? 'danger' : 'primary'}>
              {submitLabel}
            </Button>
          )}
        </div>
      </form>
    </dialog>
  );
}
