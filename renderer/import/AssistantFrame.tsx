// The window of the import: its steps on top, one of them in the middle, and the way back and on.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Refusal } from '../../shared/values/result.ts';
import { Button } from '../ui/Button.tsx';
import { DiscardQuestion } from '../ui/DiscardQuestion.tsx';
import '../ui/dialog.css';
import { Refused } from '../ui/Refused.tsx';
import { useModal } from '../ui/useModal.ts';
import { useOpenList } from '../ui/useOpenList.ts';
import './import.css';

export interface Way {
  readonly label: string;
  /** Why it cannot be gone on now. */
  readonly disabled?: string | null;
  /** A refusal is shown beside the button. */
  readonly onPress: () => Refusal | null;
}

interface Props {
  readonly title: string;
  readonly steps: readonly string[];
  /** Which of the steps is shown. */
  readonly at: number;
  readonly onBack: (() => void) | null;
  readonly next: Way | null;
  /** Whether closing would lose what was chosen or typed: then Escape asks, and Cancel does not. */
  readonly isTouched: boolean;
  /** What has just happened, or is happening: read out. */
  readonly status: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Steps({ steps, at }: Pick<Props, 'steps' | 'at'>) {
  return (
    <ol className="import-steps" aria-label="Steps">
      {steps.map((name, index) => (
        <li
          key={name}
          className={index < at ? 'import-step import-step-done' : 'import-step'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="import-step-number" aria-hidden="true">
            {index < at ? '✓' : index + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  );
}

/** The heading of each new step takes the focus, so that it is read and the next Tab goes on from it. */
function useStepFocus(at: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  return heading;
}

interface WaysProps extends Pick<Props, 'onBack'> {
  readonly onCancel: () => void;
  readonly next: (Pick<Way, 'label' | 'disabled'> & { readonly onPress: () => void }) | null;
}

function Ways({ onCancel, onBack, next }: WaysProps) {
  return (
    <>
      <Button onPress={onCancel}>Cancel</Button>
      {onBack && <Button onPress={onBack}>Back</Button>}
      {next && (
        <Button kind="primary" onPress={next.onPress} disabled={next.disabled}>
          {next.label}
        </Button>
      )}
    </>
  );
}

export function AssistantFrame(props: Props) {
  const { title, steps, at, onBack, next, isTouched, status, onClose, children } = props;
  const id = useId();
  const dialog = useModal();
  const heading = useStepFocus(at);
  const { closeList, listens } = useOpenList();
  const [isAsking, setAsking] = useState(false);
  // Of the step on which it was said: errors follow the text.
  const [refused, setRefused] = useState<{ of: Props['children']; refusal: Refusal } | null>(null);
  // The first Escape asks; the next one takes the question back.
  const close = () => (isTouched ? setAsking((isAsked) => !isAsked) : onClose());
  const goOn = () => {
    const refusal = next?.onPress() ?? null;
    setRefused(refusal && { of: children, refusal });
  };
  const press = (event: KeyboardEvent) => {
    // Keys of a dialog are nobody else's: the page behind it must not undo or move.
    event.stopPropagation();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isAsking) goOn();
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!closeList()) close();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog import"
      aria-labelledby={id}
      data-entered={isTouched || undefined}
      onKeyDown={press}
      {...listens}
      onCancel={(event) => {
        // Also where a list or a file dialog in it was put away.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        close();
      }}
    >
      <header className="import-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Steps steps={steps} at={at} />
      </header>
      <div className="import-body">{children}</div>
      <footer className="import-foot">
        <p className="import-status dim" role="status">
          {status}
        </p>
        {refused && refused.of === children && <Refused refusal={refused.refusal} />}
        {isAsking ? (
          <DiscardQuestion onKeep={() => setAsking(false)} onDiscard={onClose} />
        ) : (
          <Ways onCancel={onClose} onBack={onBack} next={next && { ...next, onPress: goOn }} />
        )}
      </footer>
    </dialog>
  );
}
