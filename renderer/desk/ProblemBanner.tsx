// A problem of the machine across the page: what, why, what to do, what is safe, and where.
import type { ReactNode } from 'react';
import type { Problem } from '../../shared/bridge/problem.ts';
import { Banner } from '../ui/Banner.tsx';

interface Props {
  readonly problem: Problem;
  readonly actions?: ReactNode;
}

export function ProblemBanner({ problem, actions }: Props) {
  const { what, why, remedy, safe, path } = problem;
  return (
    <Banner tone="problem" title={what} actions={actions}>
      <div>{[why, remedy, safe].join(' ')}</div>
      {path && <div>{path}</div>}
    </Banner>
  );
}
