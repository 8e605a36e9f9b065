// The user's words for the roles in a working group.
import type { Role } from './model.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  chair: 'Chair',
  coChair: 'Co-chair',
  member: 'Member',
};

/** Whether people from outside the roll may serve. */
export function nonmembersText(may: boolean | null): string {
  if (may === null) return 'not recorded';
  return may ? 'may serve' : 'may not serve';
}
