// One kind of export: what it is for, its settings, its preview, and the button that makes it.
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly title: string;
  readonly use: string;
  /** The button: “Export board pack…”. */
  readonly act: string;
  readonly kind?: 'primary' | undefined;
  /** Why it cannot be made now. */
  readonly disabled?: string | null | undefined;
  readonly onAct: () => void;
  readonly preview?: (() => ReactNode) | undefined;
  /** The settings. */
  readonly children?: ReactNode;
}

interface PreviewButtonProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function PreviewButton({ title, isOpen, onToggle }: PreviewButtonProps) {
  const act = isOpen ? 'Hide preview' : 'Preview';
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={`${act} of ${title}`}
      onClick={onToggle}
    >
      {act}
    </button>
  );
}

export function ReportRow({ title, use, act, kind, disabled, onAct, preview, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="report-row" aria-labelledby={id}>
      <div className="report-text">
        <h3 id={id}>{title}</h3>
        <p className="dim">{use}</p>
      </div>
      <div className="report-acts">
        {preview && (
          <PreviewButton title={title} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        )}
        <Button kind={kind} disabled={disabled} onPress={onAct}>
          {act}
        </Button>
      </div>
      {children && <div className="report-settings">{children}</div>}
      {isOpen && preview && <div className="report-preview">{preview()}</div>}
    </section>
  );
}
