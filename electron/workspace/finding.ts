// Makes a finding of an opening; nothing is recovered, lost or kept unless given.
import type { Finding, FindingKind } from '../../shared/bridge/finding.ts';

export type { Finding, FindingKind };

export function finding(
  kind: FindingKind,
  file: string,
  what: string,
  action: string,
  more: Partial<Pick<Finding, 'entry' | 'recovered' | 'lost' | 'kept' | 'version'>> = {},
): Finding {
  const none = { entry: null, recovered: 0, lost: 0, kept: null, version: null };
  return { kind, file, what, action, ...none, ...more };
}
