// Changes of the consortium itself: name, year, target and note.

import type { ChangeHandlers } from '../kernel/handler.ts';
import { type RecordChange, recordVerb } from '../kernel/recordVerb.ts';
import { needsWhole } from '../values/check.ts';
import { formatDate, formatMonth, isDate } from '../values/date.ts';
import { formatMoney } from '../values/money.ts';
import type { Refusal } from '../values/result.ts';
import { tidied } from '../values/tidied.ts';
import type { Consortium } from './model.ts';

export type ConsortiumChange = RecordChange<'consortium/setProfile', Consortium>;

declare module '../kernel/change.ts' {
  interface ChangeTypes {
    readonly consortium: ConsortiumChange;
  }
}

function check(profile: Consortium): Refusal | null {
  if (tidied(profile.name) === '') {
    return { what: 'The name', why: 'It is empty.', remedy: 'Type the name of the consortium.' };
  }
  const month = profile.yearStartsIn;
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    return {
      what: 'The fiscal year',
      why: `There is no month ${month}.`,
      remedy: 'Choose 1 to 12.',
    };
  }
  if (profile.opensAt !== null && !isDate(profile.opensAt)) {
    return {
      what: 'The date',
      why: `${profile.opensAt} isn’t a valid date.`,
      remedy: 'Type a date such as Jan 31, 2012.',
    };
  }
  return needsWhole(profile.target, 'The target');
}

export const consortiumHandlers: ChangeHandlers<ConsortiumChange> = {
  'consortium/setProfile': recordVerb('consortium.profile', {
    called: 'the consortium',
    fields: {
      name: { label: 'the name', show: (name) => `“${name}”` },
      yearStartsIn: { label: 'the first month of the fiscal year', show: formatMonth },
      opensAt: {
        label: 'the opening date',
        show: (date) => (date === null ? 'today' : formatDate(date)),
      },
      target: {
        label: 'the target',
        show: (target) => (target === null ? 'none' : formatMoney(target)),
      },
      targetSource: { label: 'the source of the target' },
      note: { label: 'the note' },
    },
    check,
  }),
};
