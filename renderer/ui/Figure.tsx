// A figure that opens its own explanation: quiet text, underlined when pointed at.
import './figure.css';

export type FigureTone = 'act' | 'good' | 'solved' | 'unknown' | 'differs';

interface Props {
  /** The figure as shown. */
  readonly text: string;
  /** What it is the figure of; read out before it. */
  readonly label: string;
  readonly tone?: FigureTone | undefined;
  readonly onExplain?: (() => void) | undefined;
}

export function Figure({ text, label, tone, onExplain }: Props) {
  const className = tone ? `figure figure-${tone}` : 'figure';
  if (!onExplain) return <span className={className}>{text}</span>;
  return (
    <button
      type="button"
      className={`${className} figure-button`}
      aria-label={`${label}: ${text}`}
      title="Explain this figure"
      onClick={onExplain}
    >
      {text}
    </button>
  );
}
