// A modal dialog on the platform's own: Esc closes, Enter submits, the focus returns to where it was.
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import { type Answer, type Question, refusalOf, type Shows } from './answer.ts';
import { Button } from './Button.tsx';
import { DiscardQuestion } from './DiscardQuestion.tsx';
import './dialog.css';
import { Refused } from './Refused.tsx';
import { useEntered } from './useEntered.ts';
import { useModal } from './useModal.ts';
import { useOpenList } from './useOpenList.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Without it the dialog only informs. An answer without refusal closes the dialog. */
  readonly onSubmit?: (() => Answer | Shows) | undefined;
  readonly submitLabel?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** Whether Esc asks before it throws away what was entered: unless told, where it can be submitted. */
  readonly asks?: boolean | undefined;
  readonly children: ReactNode;
}

function firstInvalid(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('[aria-invalid="true"]');
}

/** A refusal or a question is of what was entered then: it goes as soon as something else is entered. */
function useSubmit({ onSubmit, onClose }: Pick<Props, 'onSubmit' | 'onClose'>) {
  const [refusal, setRefusal] = useState<Refusal | Question | null>(null);
  const take = (answer: Answer | Shows) => {
    const refused = refusalOf(answer);
    setRefusal(refused);
    if (!refused) onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const invalid = firstInvalid(event.currentTarget);
    if (invalid) invalid.focus();
    else take(onSubmit?.());
  };
  const question = refusal && 'onGoOn' in refusal ? refusal : null;
  return { refusal, question, take, submit, forget: () => setRefusal(null) };
}

export function Dialog(props: Props) {
  const { title, onClose, onSubmit, submitLabel = 'Save', danger, wide, children } = props;
  const { asks = onSubmit !== undefined } = props;
  const id = useId();
  const dialog = useModal();
  const { refusal, question, take, submit, forget } = useSubmit(props);
  const { closeList, listens } = useOpenList();
  const entered = useEntered({ asks, onEnter: forget, onClose });

  const press = (event: KeyboardEvent) => {
    // Keys of a dialog are nobody else's: the page behind it must not undo or move.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!closeList()) entered.escape();
  };

  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      data-entered={entered.isWork || undefined}
      onKeyDown={press}
      {...listens}
      onCancel={(event) => {
        // Also where a list or a file dialog in it was put away.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        entered.escape();
      }}
    >
      <form onSubmit={submit} onChange={entered.onChange} noValidate>
        <h2 id={id}>{title}</h2>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the buttons in it */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: their keys make a click too */}
        <div className="dialog-body" onClick={entered.onClickInBody}>
          {children}
        </div>
        <div className="dialog-foot">
          {refusal && <Refused refusal={refusal} />}
          {entered.isAsking ? (
            <DiscardQuestion onKeep={entered.keep} onDiscard={onClose} />
          ) : (
            <div className="dialog-actions">
              <Button onPress={onClose}>{onSubmit ? 'Cancel' : 'Close'}</Button>
              {question && <Button onPress={() => take(question.onGoOn())}>{question.goOn}</Button>}
              {onSubmit && (
                <Button type="submit" kind={danger ? 'danger' : 'primary'}>
                  {submitLabel}
                </Button>
              )}
            </div>
          )}
        </div>
      </form>
    </dialog>
  );
}
