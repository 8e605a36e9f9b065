// Cards: a white surface with a title and a corner, and the card of one big figure.
import { type ReactNode, useId } from 'react';
import './card.css';
import { Figure, type FigureTone } from './Figure.tsx';
import { useNoValue } from './noValue.ts';

interface CardProps {
  readonly title?: string | undefined;
  /** In the corner: a link button or a count. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Card({ title, action, children }: CardProps) {
  const id = useId();
  if (!title) return <div className="card">{children}</div>;
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** Stands in the place of a card until what draws it is loaded: a frame or two. */
export const cardWaiting = (title: string) => (
  <Card title={title}>
    <div className="card-waiting" aria-busy="true" />
  </Card>
);

interface FigureCardProps {
  readonly label: string;
  readonly value: string;
  /** Beside the figure, small: “likely”, “56%”. */
  readonly aside?: string | undefined;
  /** Under it: what it is made of. */
  readonly note?: ReactNode;
  readonly tone?: FigureTone | undefined;
  readonly onExplain?: (() => void) | undefined;
}

export function FigureCard({ label, value, aside, note, tone, onExplain }: FigureCardProps) {
  const reason = useNoValue();
  const under = reason ?? note;
  return (
    <div className="card figure-card">
      <p className="dim">{label}</p>
      <p className="figure-card-value">
        <Figure text={value} label={label} tone={tone} onExplain={onExplain} />
        {aside && reason === null && <span className="figure-card-aside">{aside}</span>}
      </p>
      {under && <div className="dim">{under}</div>}
    </div>
  );
}
