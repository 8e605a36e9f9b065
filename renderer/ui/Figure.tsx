// A figure that opens its own explanation: quiet text, underlined when pointed at.
import { noValue } from '../../shared/values/words.ts';
import './figure.css';
import { useNoValue } from './noValue.ts';

export type FigureTone = 'act' | 'good' | 'solved' | 'unknown' | 'differs';

interface Props {
  /** The figure as shown. */
  readonly text: string;
  /** What it is the figure of; read out before it. */
  readonly label: string;
  readonly tone?: FigureTone | undefined;
  readonly onExplain?: (() => void) | undefined;
}

/** Without a value it still opens its explanation, which says what it rests on. */
export function Figure(props: Props) {
  const reason = useNoValue();
  const without = { text: noValue, tone: 'unknown' } as const;
  return <Drawn {...props} {...(reason === null ? {} : without)} />;
}

function Drawn({ text, label, tone, onExplain }: Props) {
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
