// The user's words for kinds of member.
import type { MemberKind } from './model.ts';

export const memberKindWords: Readonly<Record<MemberKind, string>> = {
  vendor: 'Vendor',
  laboratory: 'Laboratory',
  university: 'University',
  user: 'User',
  other: 'Other',
};
