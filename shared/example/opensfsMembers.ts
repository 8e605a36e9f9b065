// The tiers and members of OpenSFS: four founders, fifteen expected but not named; and who else takes part.
import type { Change } from '../kernel/change.ts';
import type {
  ClassId,
  Member,
  MemberId,
  MemberKind,
  NonmemberClass,
  Tier,
  TierId,
} from '../members/model.ts';
import { money } from '../values/money.ts';

const duesSource =
  'Dues of 2010-11: a vendor’s news page relaying HPCwire, undated, about 2010-11. That they belong to Promoter, Adopter and Supporter is an inference.';
const expectedSource =
  'Assumption: 19 organizations took part in 2013 (Wikipedia, revision of 2013); their split by level is not public.';
const founderSource =
  'Founded October 2010 (Wikipedia, OpenSFS; InsideHPC, 2010-10-19); the first of the month stands for the day, which is not published. That founders are Promoters is an assumption.';

function tier(id: TierId, name: string, dues: number, expected: number, mayChair: boolean): Tier {
  return {
    id,
    name,
    dues: [{ from: 2010, amount: money(dues) }],
    proRata: false,
    mayChair,
    expected,
    expectedProbability: 1,
    source: expected > 0 ? `${duesSource} ${expectedSource}` : duesSource,
  };
}

function founder(id: MemberId, name: string, kind: MemberKind): Member {
  return {
    id,
    name,
    kind,
    tiers: [{ tier: 'tier-promoter', from: '2010-10-01' }],
    lastDay: null,
    parent: null,
    representative: null,
    contacts: null,
    source: founderSource,
  };
}

const tiers = [
  tier('tier-promoter', 'Promoter', 500_000, 0, true),
  tier('tier-adopter', 'Adopter', 50_000, 6, true),
  tier('tier-supporter', 'Supporter', 5_000, 9, false),
];

const founders = [
  founder('member-cray', 'Cray', 'vendor'),
  founder('member-ddn', 'DataDirect Networks (DDN)', 'vendor'),
  founder('member-llnl', 'Lawrence Livermore National Laboratory (LLNL)', 'laboratory'),
  founder('member-ornl', 'Oak Ridge National Laboratory (ORNL)', 'laboratory'),
];

const classSource =
  'Slides: Participants, Contributors and Consultants take part without being members; nobody is named.';

function nonmemberClass(id: ClassId, name: string): NonmemberClass {
  return { id, name, source: classSource };
}

const classes = [
  nonmemberClass('class-participant', 'Participants'),
  nonmemberClass('class-contributor', 'Contributors'),
  nonmemberClass('class-consultant', 'Consultants'),
];

export const openSfsMembers: readonly Change[] = [
  ...tiers.map((entity): Change => ({ type: 'members/addTier', entity, at: null })),
  ...founders.map((entity): Change => ({ type: 'members/addMember', entity, at: null })),
  ...classes.map((entity): Change => ({ type: 'members/addClass', entity, at: null })),
];
