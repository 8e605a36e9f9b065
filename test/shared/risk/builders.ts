// Shapes and correlations for tests: valid by default in OpenSFS.
import type { Correlation, ShapeChoice } from '../../../shared/risk/model.ts';

/** The testers of OpenSFS drawn from a triangle. */
export function aShape(some: Partial<ShapeChoice> = {}): ShapeChoice {
  const input = { of: 'fte', id: 'line-testers' } as const;
  return { id: 'shape-testers', input, shape: 'triangular', source: null, ...some };
}

/** Gatekeeper and testers of OpenSFS, fully together. */
export function aCorrelation(some: Partial<Correlation> = {}): Correlation {
  const inputs = ['line-gatekeeper', 'line-testers'].map((id) => ({ of: 'fte' as const, id }));
  const blank = { rank: null, source: null };
  return { id: 'correlation-market', name: 'Labour market', inputs, ...blank, ...some };
}
