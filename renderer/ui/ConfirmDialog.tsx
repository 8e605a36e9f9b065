// Asks before an act that takes other things with it; the body names them.
import type { ReactNode } from 'react';
import type { Answer } from './answer.ts';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly title: string;
  /** What is linked and what becomes of it. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly danger?: boolean | undefined;
  readonly onConfirm: () => Answer;
  readonly onClose: () => void;
}

export function ConfirmDialog({ confirmLabel, onConfirm, ...rest }: Props) {
  return <Dialog {...rest} submitLabel={confirmLabel} onSubmit={onConfirm} />;
}
