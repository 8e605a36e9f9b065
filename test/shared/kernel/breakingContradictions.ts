// Plans whose board contradicts itself: each breaks one rule of the domain.
import { type Breaking, broken } from './breaking.ts';

const fixedCount = { type: 'fixed', seats: 1 } as const;

export const breakingContradictions: readonly Breaking[] = [
  broken(
    'an electorate names each tier once',
    'governance.seatRules',
    'seat-elected',
    { kind: { type: 'elected', tiers: ['tier-adopter', 'tier-adopter'], count: fixedCount } },
    'It names a tier more than once',
  ),
  broken(
    'an office does not exclude itself',
    'governance.offices',
    'office-secretary',
    { notWith: ['office-secretary'] },
    'excludes itself',
  ),
  broken(
    'an office excludes another once',
    'governance.offices',
    'office-secretary',
    { notWith: ['office-president', 'office-president'] },
    'named more than once',
  ),
  broken(
    'nobody holds a vacant seat',
    'governance.seatTerms',
    'term-one',
    { state: 'vacant', holder: 'Grace' },
    'The seat is vacant, but the term names Grace',
  ),
  broken(
    'an alternate is somebody else than the director',
    'governance.seatTerms',
    'term-one',
    { state: 'filled', holder: 'Grace', alternate: 'grace' },
    'is the director of this seat',
  ),
];
