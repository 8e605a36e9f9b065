// The explanation of a figure: its value, the rule, the parts it is made of, each of which may open.
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { IconButton, LinkButton } from './Button.tsx';
import './explain.css';
import { ChevronDownIcon, CloseIcon } from './icons.tsx';

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
  /** The parts of a part, shown under it; null where they stand on the way to it already. */
  readonly partsOf: (part: P, way: readonly P[]) => readonly P[] | null;
  /** Where a part comes from, or that nobody recorded it. */
  readonly originOf: (part: P) => string;
  /** What can be done with the whole explanation. */
  readonly actions?: ReactNode;
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
    <nav aria-label="Breadcrumb" className="explain-trail">
      {labels.map((label, depth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the trail is its depth
        <span key={depth}>
          <LinkButton onPress={() => onBack(depth)}>{label}</LinkButton> ›{' '}
        </span>
      ))}
    </nav>
  );
}

type Tools<P extends ExplainPart> = Pick<Props<P>, 'onOpen' | 'partsOf' | 'originOf'>;

interface PartProps<P extends ExplainPart> extends Tools<P> {
  readonly part: P;
  /** The parts above it, the nearest last. */
  readonly way: readonly P[];
}

interface ExpanderProps {
  readonly isOpen: boolean;
  readonly describedBy: string;
  readonly toggle: (open: boolean) => void;
}

/** Enter and Space press it; the arrows open and close as in a tree. */
function Expander({ isOpen, describedBy, toggle }: ExpanderProps) {
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight') toggle(true);
    if (key === 'ArrowLeft') toggle(false);
  };
  return (
    <button
      type="button"
      className="explain-expander"
      aria-expanded={isOpen}
      aria-label={isOpen ? 'Hide its parts' : 'Show its parts'}
      aria-describedby={describedBy}
      onClick={() => toggle(!isOpen)}
      onKeyDown={press}
    >
      <ChevronDownIcon />
    </button>
  );
}

function Under<P extends ExplainPart>({ part, way, ...tools }: PartProps<P>) {
  const parts = tools.partsOf(part, way);
  if (parts === null) return <p className="dim small">Its parts stand above.</p>;
  if (parts.length === 0) return <p className="dim small">It has no parts.</p>;
  return <Parts parts={parts} way={[...way, part]} {...tools} />;
}

function Part<P extends ExplainPart>({ part, way, ...tools }: PartProps<P>) {
  const [isOpen, toggle] = useState(false);
  const id = useId();
  const origin = tools.originOf(part);
  return (
    <li className="explain-part">
      <div className="explain-line">
        {part.opens && <Expander isOpen={isOpen} describedBy={id} toggle={toggle} />}
        <span id={id} className="explain-label">
          {part.opens ? (
            <LinkButton onPress={() => tools.onOpen(part)}>{part.label}</LinkButton>
          ) : (
            part.label
          )}
        </span>
        <span className="explain-value">{part.value}</span>
      </div>
      {part.note && <p className="dim small">{part.note}</p>}
      {origin && <p className="dim small">{origin}</p>}
      {isOpen && <Under part={part} way={way} {...tools} />}
    </li>
  );
}

interface PartsProps<P extends ExplainPart> extends Tools<P> {
  readonly parts: readonly P[];
  readonly way: readonly P[];
}

function Parts<P extends ExplainPart>({ parts, way, ...tools }: PartsProps<P>) {
  return (
    <ul>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts may share a label, and never move
        <Part key={index} part={part} way={way} {...tools} />
      ))}
    </ul>
  );
}

/** What a figure leaves out is said beside it, and not as loud. */
function Value({ text }: { readonly text: string }) {
  const [figure, excluded] = text.split(/(?=, excludes )/);
  return (
    <p className="explain-figure">
      {figure}
      {excluded && <span className="explain-excluded">{excluded}</span>}
    </p>
  );
}

export function ExplainPanel<P extends ExplainPart>(props: Props<P>) {
  const { trail, onOpen, partsOf, originOf, onBack, onClose, actions } = props;
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
      <Value text={shown.value} />
      {shown.rule && <p className="dim">{shown.rule}</p>}
      {actions && <div className="explain-actions small">{actions}</div>}
      <Parts key={trail.length} parts={shown.parts} way={[]} {...{ onOpen, partsOf, originOf }} />
    </aside>
  );
}
