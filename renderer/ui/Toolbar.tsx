// A row of controls above a table.
import type { ReactNode } from 'react';
import './page.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

export function Toolbar({ label, children }: Props) {
  return (
    <fieldset className="toolbar" aria-label={label}>
      {children}
    </fieldset>
  );
}

/** Pushes what follows to the far end of the toolbar. */
export function ToolbarSpace() {
  return <span className="toolbar-space" />;
}
