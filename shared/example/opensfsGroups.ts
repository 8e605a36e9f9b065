// The three working groups of OpenSFS and the four goals of its Community Development Working Group.

import type { Goal, GoalId } from '../goals/model.ts';
import type { GroupId, WorkingGroup } from '../groups/model.ts';
import type { Change } from '../kernel/change.ts';

const groupSource =
  'Slides: one of the working groups. Its charter, its days and the people in it are not in the slides.';

function group(id: GroupId, name: string): WorkingGroup {
  return {
    id: `group-${id}`,
    name,
    charter: null,
    from: null,
    to: null,
    successor: null,
    nonmembers: null,
    source: groupSource,
  };
}

const groups: readonly WorkingGroup[] = [
  group('technical', 'Technical Working Group'),
  group('cdwg', 'Community Development Working Group'),
  group('wide-area', 'Wide Area File System Working Group'),
];

const goalSource =
  'Slides: one of the four goals of the Community Development Working Group. That work on it is under way is an assumption: its state, owner and days are not in the slides.';

function goal(id: GoalId, name: string, text: string, some: Partial<Goal> = {}): Goal {
  return {
    id: `goal-${id}`,
    name,
    text,
    group: 'group-cdwg',
    owner: null,
    horizon: null,
    state: 'inProgress',
    measure: { type: 'none' },
    aims: [],
    deliveries: [],
    evidence: null,
    lines: [],
    pledges: [],
    source: goalSource,
    ...some,
  };
}

const notIn22 =
  'Slides: it was known that no model would be ready in time for Lustre 2.2, and perhaps not for 2.3.';

const goals: readonly Goal[] = [
  goal(
    'model',
    'Draft a community development model',
    'Host the discussion and draft a model for community development of Lustre that takes the vendors’ needs and concerns into account.',
    {
      aims: [
        { release: '2.2', due: null, since: null, reason: null },
        {
          release: '2.3',
          due: null,
          since: null,
          reason: `${notIn22} That it is now meant for 2.3 is an inference.`,
        },
      ],
    },
  ),
  goal(
    'board-goals',
    'Give the board short-term and long-term goals',
    'Give the board short-term and long-term goals for community development.',
  ),
  goal(
    'forum',
    'Keep an open forum for discussion',
    'See that the community really takes part: an open forum for discussion.',
    { horizon: 'ongoing' },
  ),
  goal(
    'advice',
    'Advise the board on the community’s view',
    'Advise the board on the community’s goals and its view of Lustre.',
    { horizon: 'ongoing' },
  ),
];

export const openSfsGroups: readonly Change[] = [
  ...groups.map((entity): Change => ({ type: 'groups/addGroup', entity, at: null })),
  ...goals.map((entity): Change => ({ type: 'goals/addGoal', entity, at: null })),
];
