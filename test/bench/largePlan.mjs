// A large plan as one batch of changes: 5 years, 50 members, 10 activities, 200 contributions.

const source = null;
const startYear = 2012;
const none = { fte: null, rate: null, amount: null };
const one = (number) => number * 100;

const profile = { name: 'Large consortium', opensAt: '2012-01-31', target: one(90_000_000) };
const terms = { startYear, years: 5, staffEscalation: 0.03, fixedEscalation: 0.02 };

const tier = (_, at) => ({
  id: `tier-${at}`,
  name: `Tier ${at}`,
  dues: [{ from: 2010, amount: one([500_000, 50_000, 5_000][at]) }],
  proRata: false,
  mayChair: true,
  expected: at,
  expectedProbability: 0.5,
  source,
});

const member = (_, at) => ({
  id: `member-${at}`,
  name: `Member ${at}`,
  kind: 'vendor',
  tiers: [{ tier: `tier-${at % 3}`, from: '2010-10-01' }],
  lastDay: null,
  parent: null,
  representative: null,
  contacts: null,
  source,
});

const activity = (_, at) => ({ id: `activity-${at}`, name: `Activity ${at}`, source });

const staff = (at) => ({
  kind: 'staff',
  ...none,
  fte: { low: 10 + (at % 50), high: 60 + (at % 70) },
});
const fixed = (at) => ({
  kind: 'fixed',
  ...none,
  amount: { low: one(1000 + at), high: one(5000 + 3 * at) },
});

const line = (_, at) => ({
  id: `line-${at}`,
  activity: `activity-${at % 10}`,
  name: `Line ${at}`,
  ...(at % 20 < 10 ? staff(at) : fixed(at)),
  recurrence: { type: 'yearly', years: 1 },
  firstYear: null,
  basis: 'assumption',
  solved: null,
  note: null,
});

const given = (at) =>
  at % 2
    ? { kind: 'cash', amount: one(10_000 + at), fte: null, line: null, activity: null }
    : { kind: 'people', amount: null, fte: 5, line: `line-${(at * 2) % 10}`, activity: null };

const pledge = (_, at) => ({
  id: `pledge-${at}`,
  name: `Contribution ${at}`,
  member: `member-${at % 50}`,
  giver: null,
  firstYear: startYear,
  lastYear: startYear + 4,
  ...given(at),
  status: at % 3 ? 'pledged' : 'committed',
  source,
});

const added = (type, count, make) =>
  Array.from({ length: count }, make).map((entity) => ({ type, entity, at: null }));

/** The cost per FTE is calibrated: then one edit divides its cents over all lines anew. */
export function largePlan(lines) {
  const changes = [
    { type: 'consortium/setProfile', set: profile },
    { type: 'cost/setTerms', set: terms },
    ...added('members/addTier', 3, tier),
    ...added('members/addMember', 50, member),
    ...added('cost/addActivity', 10, activity),
    ...added('cost/addLine', lines, line),
    ...added('contributions/addPledge', 200, pledge),
    { type: 'cost/calibrate', end: 'high', target: one(90_000 * lines), line: null, share: 1 },
  ];
  return { type: 'batch', name: 'Made a large plan', changes };
}
