// One example for every change of working groups and goals.
import type { GoalsChange } from '../../../shared/goals/changes/changes.ts';
import type { GroupsChange } from '../../../shared/groups/changes.ts';
import { aCheckIn, aGoal, aGroup, aParticipant } from '../../fixtures/builders.ts';

import type { ExamplesOf } from './examples.ts';

const drafting = '“Draft a community development model”';

export const examplesOfWork: ExamplesOf<GroupsChange | GoalsChange> = {
  'groups/addGroup': {
    change: { type: 'groups/addGroup', entity: aGroup({ id: 'group-new' }), at: 1 },
    sentence: 'Added the working group “Testing Working Group”',
  },
  'groups/setGroup': {
    change: { type: 'groups/setGroup', id: 'group-testing', set: { successor: 'group-cdwg' } },
    sentence:
      'Set the successor of the working group “Testing Working Group” to “Community Development Working Group”',
  },
  'groups/removeGroup': {
    change: { type: 'groups/removeGroup', id: 'group-technical' },
    sentence: 'Removed the working group “Technical Working Group”',
  },
  'groups/moveGroup': {
    change: { type: 'groups/moveGroup', id: 'group-cdwg', to: 0 },
    sentence: 'Moved the working group “Community Development Working Group” to position 1',
  },
  'groups/addParticipant': {
    change: {
      type: 'groups/addParticipant',
      entity: aParticipant({ id: 'participant-new', person: 'Grace' }),
      at: null,
    },
    sentence: 'Added the participant “Grace, Testing Working Group”',
  },
  'groups/setParticipant': {
    change: { type: 'groups/setParticipant', id: 'participant-one', set: { role: 'coChair' } },
    sentence: 'Set the role of the participant “Ada, Testing Working Group” to co-chair',
  },
  'groups/removeParticipant': {
    change: { type: 'groups/removeParticipant', id: 'participant-one' },
    sentence: 'Removed the participant “Ada, Testing Working Group”',
  },
  'groups/moveParticipant': {
    change: { type: 'groups/moveParticipant', id: 'participant-one', to: 1 },
    sentence: 'Moved the participant “Ada, Testing Working Group” to position 2',
  },
  'goals/addGoal': {
    change: { type: 'goals/addGoal', entity: aGoal({ id: 'goal-new' }), at: null },
    sentence: 'Added the goal “Test every release”',
  },
  'goals/setGoal': {
    change: { type: 'goals/setGoal', id: 'goal-model', set: { state: 'done' } },
    sentence: `Set the state of the goal ${drafting} to done`,
  },
  'goals/removeGoal': {
    change: { type: 'goals/removeGoal', id: 'goal-forum' },
    sentence: 'Removed the goal “Keep an open forum for discussion”',
  },
  'goals/moveGoal': {
    change: { type: 'goals/moveGoal', id: 'goal-model', to: 2 },
    sentence: `Moved the goal ${drafting} to position 3`,
  },
  'goals/addCheckIn': {
    change: {
      type: 'goals/addCheckIn',
      entity: aCheckIn({ id: 'check-in-new', goal: 'goal-model' }),
      at: null,
    },
    sentence: 'Added the check-in “Draft a community development model, Jan 31, 2012”',
  },
  'goals/setCheckIn': {
    change: { type: 'goals/setCheckIn', id: 'check-in-one', set: { confidence: 0.3 } },
    sentence: 'Set the confidence of the check-in “Test every release, Jan 31, 2012” to 30%',
  },
  'goals/removeCheckIn': {
    change: { type: 'goals/removeCheckIn', id: 'check-in-one' },
    sentence: 'Removed the check-in “Test every release, Jan 31, 2012”',
  },
  'goals/moveCheckIn': {
    change: { type: 'goals/moveCheckIn', id: 'check-in-one', to: 1 },
    sentence: 'Moved the check-in “Test every release, Jan 31, 2012” to position 2',
  },
  'goals/retarget': {
    change: {
      type: 'goals/retarget',
      goal: 'goal-model',
      aim: { release: '2.4', due: null, since: '2012-06-01', reason: 'The model was not ready' },
    },
    sentence: `Moved the target of the goal ${drafting} from 2.3 to 2.4`,
  },
};
