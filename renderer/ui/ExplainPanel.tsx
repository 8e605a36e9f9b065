// The explanation of a figure: its value, the rule, the parts it is made of, each of which may open.
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { IconButton, LinkButton } from './Button.tsx';
import './explain.css';
import { CloseIcon } from './icons.tsx';

export interface ExplainPart {
  readonly label: string;
  readonly value: string;
  readonly note?: string | null | undefined;
  /** Where an input comes from: “assumption”, “slides”. */
  readonly basis?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** True where the part has an explanation of its own. */
  readonly opens?: boolean | undefined;
}

export interface Explanation<P extends ExplainPart = ExplainPart> {
  readonly label: string;
  readonly value: string;
  readonly rule: string | null;
  readonly parts: readonly P[];
}

interface Props<P extends ExplainPart> {
  /** From the figure first asked for to the one shown, which is the last. */
  readonly trail: readonly Explanation<P>[];
  readonly onOpen: (part: P) => void;
  /** The trail is to end with its element `depth`. */
  readonly onBack: (depth: number) => void;
  readonly onClose: () => void;
}

function useReturnOfFocus() {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    return () => {
      const element = before.current;
      if (element instanceof HTMLElement && element.isConnected) element.focus();
    };
  }, []);
}

function Trail({ labels, onBack }: { labels: readonly string[]; onBack: (n: number) => void }) {
  return (
    <nav aria-label="Way to this figure" className="explain-trail">
      {labels.map((label, depth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the trail is its depth
        <span key={depth}>
          <LinkButton onPress={() => onBack(depth)}>{label}</LinkButton> ›{' '}
        </span>
      ))}
    </nav>
  );
}

function Part<P extends ExplainPart>({ part, onOpen }: { part: P; onOpen: (part: P) => void }) {
  const origin = [part.basis, part.source].filter(Boolean).join(' · ');
  return (
    <li className="explain-part">
      <div className="explain-line">
        {part.opens ? (
          <LinkButton onPress={() => onOpen(part)}>{part.label}</LinkButton>
        ) : (
          <span>{part.label}</span>
        )}
        <span className="explain-value">{part.value}</span>
      </div>
      {part.note && <p className="dim small">{part.note}</p>}
      {origin && <p className="dim small">{origin}</p>}
    </li>
  );
}

export function ExplainPanel<P extends ExplainPart>({ trail, onOpen, onBack, onClose }: Props<P>) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnOfFocus();
  const shown = trail.at(-1);
  // Each step of the way is a new page of the panel, so its heading takes the focus.
  useEffect(() => {
    if (trail.length > 0) heading.current?.focus();
  }, [trail.length]);
  if (!shown) return null;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside className="explain" aria-labelledby={id} onKeyDown={press}>
      <div className="card-head">
        <Trail labels={trail.slice(0, -1).map((step) => step.label)} onBack={onBack} />
        <IconButton label="Close explanation" icon={<CloseIcon />} onPress={onClose} />
      </div>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {shown.label}
      </h2>
      <p className="explain-figure">{shown.value}</p>
      {shown.rule && <p className="dim">{shown.rule}</p>}
      <ul>
        {shown.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts may share a label, and never move
          <Part key={index} part={part} onOpen={onOpen} />
        ))}
      </ul>
    </aside>
  );
}
