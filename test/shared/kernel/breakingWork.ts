// Plans that each break one rule of the domain: the work, the infrastructure, the scenarios.
import { type Breaking, broken, doubled } from './breaking.ts';

const noName = 'It has no name';
const backward = { from: '2012-06-01', to: '2012-01-01' };
const endsFirst = 'before it begins';
const dangling = (noun: string) => `It names ${noun} that is not in the plan`;
const nowhere = 'nowhere';

const aim = { release: null, due: null, since: null, reason: null };
const delivery = { what: 'A report', on: null, answer: null, answeredOn: null };

const ofWork: readonly Breaking[] = [
  broken('a working group has a name', 'groups.groups', 'group-cdwg', { name: '' }, noName),
  broken(
    'a working group ends after it begins',
    'groups.groups',
    'group-cdwg',
    backward,
    endsFirst,
  ),
  broken(
    'a working group does not succeed itself',
    'groups.groups',
    'group-cdwg',
    { successor: 'group-cdwg' },
    'It would end up succeeding itself',
  ),
  broken(
    'a working group is succeeded by one of the plan',
    'groups.groups',
    'group-cdwg',
    { successor: nowhere },
    dangling('a working group'),
  ),
  broken(
    'a participant is somebody',
    'groups.participants',
    'participant-one',
    { person: null, member: null, nonmember: null, organisation: null },
    'neither a person nor an organi',
  ),
  broken(
    'a participant serves for one organization',
    'groups.participants',
    'participant-one',
    { member: 'member-cray', organisation: 'Acme' },
    'more than one',
  ),
  broken(
    'a participant leaves after coming',
    'groups.participants',
    'participant-one',
    backward,
    endsFirst,
  ),
  broken(
    'a participant serves in a group of the plan',
    'groups.participants',
    'participant-one',
    { group: nowhere },
    dangling('a working group'),
  ),
  broken('a goal has a name', 'goals.goals', 'goal-forum', { name: '' }, noName),
  broken(
    'the measure of a goal goes somewhere',
    'goals.goals',
    'goal-forum',
    { measure: { type: 'number', unit: null, start: 5, target: 5 } },
    'start equals its target',
  ),
  broken(
    'a goal that is measured by milestones has some',
    'goals.goals',
    'goal-forum',
    { measure: { type: 'milestones', milestones: [] } },
    'It has no milestones',
  ),
  broken(
    'a milestone has a name',
    'goals.goals',
    'goal-forum',
    { measure: { type: 'milestones', milestones: [{ name: '', done: null }] } },
    noName,
  ),
  broken(
    'a target of a goal is a release or a day',
    'goals.goals',
    'goal-forum',
    { aims: [aim] },
    'neither a release nor a date',
  ),
  broken(
    'the targets of a goal are in the order of their days',
    'goals.goals',
    'goal-forum',
    {
      aims: [
        { ...aim, release: '2.3', since: '2012-06-01' },
        { ...aim, release: '2.4', since: '2012-01-01' },
      ],
    },
    'not in date order',
  ),
  broken(
    'what was delivered to the board is named',
    'goals.goals',
    'goal-forum',
    { deliveries: [{ ...delivery, what: ' ' }] },
    'It is empty',
  ),
  broken(
    'an answer of the board has words, not only a day',
    'goals.goals',
    'goal-forum',
    { deliveries: [{ ...delivery, answeredOn: '2012-01-01' }] },
    'an answer date but no answer',
  ),
  broken(
    'a goal is linked to a thing once',
    'goals.goals',
    'goal-forum',
    { lines: ['line-testers', 'line-testers'] },
    'linked twice',
  ),
  broken(
    'a goal is linked to what is in the plan',
    'goals.goals',
    'goal-forum',
    { lines: [nowhere] },
    dangling('a cost line'),
  ),
  broken(
    'a check-in says something',
    'goals.checkIns',
    'check-in-one',
    { value: null, confidence: null, note: null },
    'It is empty',
  ),
  broken(
    'a check-in is of a goal of the plan',
    'goals.checkIns',
    'check-in-one',
    { goal: nowhere },
    dangling('a goal'),
  ),
  broken('an asset has a name', 'infrastructure.assets', 'asset-lists', { name: '' }, noName),
  broken(
    'the custodian of an asset is a member or a name',
    'infrastructure.assets',
    'asset-lists',
    { holder: { member: 'member-cray', name: 'Acme' } },
    'both a member and someone else',
  ),
  broken(
    'a further custodian of an asset is somebody',
    'infrastructure.assets',
    'asset-lists',
    { further: [{ member: null, name: null, related: false }] },
    'has no name',
  ),
  broken(
    'the custodian of an asset is on the roll',
    'infrastructure.assets',
    'asset-lists',
    { holder: { member: nowhere, name: null } },
    dangling('a member'),
  ),
  broken(
    'a copy is kept somewhere',
    'infrastructure.copies',
    'copy-source-tree',
    { keeper: { member: null, name: null } },
    'has no location',
  ),
  broken(
    'a copy is of an asset of the plan',
    'infrastructure.copies',
    'copy-source-tree',
    { asset: nowhere },
    dangling('an asset'),
  ),
];

const ofScenarios: readonly Breaking[] = [
  broken('a scenario has a name', 'scenarios.scenarios', 'scenario-empty', { name: '' }, noName),
  broken(
    'a change of a scenario has a sentence',
    'scenarios.steps',
    'step-leaves',
    { sentence: '' },
    noName,
  ),
  broken(
    'a scenario changes no scenarios',
    'scenarios.steps',
    'step-leaves',
    { change: { type: 'scenarios/removeScenario', id: 'scenario-empty' } },
    'A scenario cannot change scenarios',
  ),
  broken(
    'a change belongs to a scenario of the plan',
    'scenarios.steps',
    'step-leaves',
    { scenario: nowhere },
    dangling('a scenario'),
  ),
  broken('an explanation has a name', 'explanations.chosen', 'chosen-one', { name: '' }, noName),
  broken(
    'an explanation has a figure',
    'explanations.chosen',
    'chosen-one',
    { address: '' },
    noName,
  ),
  doubled(
    'a figure is explained once in the pack',
    'explanations.chosen',
    'chosen-one',
    {},
    'It is already in the board pack',
  ),
];

export const breakingWork: readonly Breaking[] = [...ofWork, ...ofScenarios];
