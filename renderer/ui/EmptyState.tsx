// What a page shows while it has nothing: what would be here, and the act that begins it.
import type { ReactNode } from 'react';
import './page.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p className="dim">{children}</p>
      {action}
    </div>
  );
}
