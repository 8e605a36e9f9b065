// A word on the state of a thing; amber only where someone must act.
import type { ReactNode } from 'react';
import './page.css';

interface Props {
  readonly tone: 'neutral' | 'good' | 'act' | 'info' | 'problem';
  readonly children: ReactNode;
}

export function Tag({ tone, children }: Props) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
