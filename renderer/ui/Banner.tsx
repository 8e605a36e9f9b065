// A message across the page: something to know, something to do, or a problem of the machine.
import type { ReactNode } from 'react';
import './page.css';

interface Props {
  readonly tone: 'info' | 'act' | 'problem';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function Banner({ tone, title, children, actions }: Props) {
  return (
    <div className={`banner banner-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <div className="banner-text">
        <strong>{title}</strong>
        {children && <div>{children}</div>}
      </div>
      {actions && <div className="banner-actions">{actions}</div>}
    </div>
  );
}
