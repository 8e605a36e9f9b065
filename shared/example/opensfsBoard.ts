// The board of OpenSFS by rule, its offices and the one officer on the public record.

import type { Office, OfficeId } from '../governance/model.ts';
import type { Change } from '../kernel/change.ts';

function office(id: OfficeId, name: string): Office {
  const source = 'Slides: the officers are President, Secretary and Treasurer.';
  return { id, name, mustHoldSeat: false, notWith: [], source };
}

export const openSfsBoard: readonly Change[] = [
  {
    type: 'governance/addSeatRule',
    at: null,
    entity: {
      id: 'seats-promoter',
      name: 'Promoter seats',
      kind: { type: 'perMember', tier: 'tier-promoter' },
      cap: null,
      source: 'Slides: one seat for each Promoter.',
    },
  },
  {
    type: 'governance/addSeatRule',
    at: null,
    entity: {
      id: 'seat-elected',
      name: 'Elected by Adopters and Supporters',
      kind: {
        type: 'elected',
        tiers: ['tier-adopter', 'tier-supporter'],
        count: { type: 'fixed', seats: 1 },
      },
      cap: null,
      source: 'Slides: one seat elected by the Adopters and Supporters together.',
    },
  },
  {
    type: 'governance/setQuorum',
    set: {
      source: 'Assumption: more than half of the authorized seats; the bylaws are not public.',
    },
  },
  { type: 'governance/addOffice', at: null, entity: office('office-president', 'President') },
  { type: 'governance/addOffice', at: null, entity: office('office-secretary', 'Secretary') },
  { type: 'governance/addOffice', at: null, entity: office('office-treasurer', 'Treasurer') },
  {
    type: 'governance/addOfficerTerm',
    at: null,
    entity: {
      id: 'term-morse',
      office: 'office-president',
      holder: 'Norman Morse',
      from: '2010-10-01',
      to: '2013-04-30',
      source:
        'President and chief executive, October 2010 to April 2013 (Wikipedia; InsideHPC, 2013-04); the first and last of the month stand for the days, which are not published.',
    },
  },
];
