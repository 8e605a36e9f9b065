// Sentences and tables that are computed: they are there only where their figures have a value.
import type { ReactNode } from 'react';
import { useNoValue } from './noValue.ts';

interface Props {
  /** Nothing stands in its place: what is beside it says why already. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

export function Computed({ quiet = false, children }: Props) {
  const reason = useNoValue();
  if (reason === null) return children;
  return quiet ? null : <p className="dim">{`These figures have no value. ${reason}`}</p>;
}
