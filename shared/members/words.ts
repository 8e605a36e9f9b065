// What kinds of member are called where the user reads them.
import type { MemberKind } from './model.ts';

export const memberKindWords: Readonly<Record<MemberKind, string>> = {
  vendor: 'Vendor',
  laboratory: 'Laboratory',
  university: 'University',
  user: 'User',
  other: 'Other',
};
