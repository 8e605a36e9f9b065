// A problem of the machine across the page: what, why, what to do, what is safe, where; and its details on request.
import type { ReactNode } from 'react';
import { Banner } from './Banner.tsx';

interface Props {
  readonly problem: {
    readonly what: string;
    readonly why: string;
    readonly remedy: string;
    readonly safe: string;
    readonly path?: string;
    readonly details?: string;
  };
  readonly actions?: ReactNode;
}

export function ProblemBanner({ problem, actions }: Props) {
  const { what, why, remedy, safe, path, details } = problem;
  return (
    <Banner tone="problem" title={what} actions={actions}>
      <div>{[why, remedy, safe].join(' ')}</div>
      {path && <div>{path}</div>}
      {details && (
        <details>
          <summary>Details</summary>
          <p>{details}</p>
        </details>
      )}
    </Banner>
  );
}
