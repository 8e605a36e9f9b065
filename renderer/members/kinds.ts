// The kinds of member as the user reads them.
import { type MemberKind, memberKinds } from '../../shared/members/model.ts';
import type { Choice } from '../ui/Select.tsx';

export const kindLabels: Readonly<Record<MemberKind, string>> = {
  vendor: 'Vendor',
  laboratory: 'Laboratory',
  university: 'University',
  user: 'User',
  other: 'Other',
};

export const kindChoices: readonly Choice<MemberKind>[] = memberKinds.map((value) => ({
  value,
  label: kindLabels[value],
}));
