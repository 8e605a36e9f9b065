// The first change of a new workspace: empty, the example, or a preset.

import { openSfs } from '../example/opensfs.ts';
import type { Change } from '../kernel/change.ts';
import type { FiscalYear } from '../values/date.ts';
import { initialChangeOf } from './model.ts';
import { presets } from './presets.ts';
import type { Template } from './templates.ts';

/** Years count from `startYear`, except in the example, which has its own. */
export function initialChange(kind: Template, startYear: FiscalYear): Change {
  if (kind === 'example') return openSfs;
  if (kind !== 'empty') return initialChangeOf(presets[kind], startYear);
  const set = { type: 'cost/setTerms', set: { startYear } } as const;
  return { type: 'batch', name: 'Started an empty workspace', changes: [set] };
}
