// The plan on which every kind of change is tried.

import type { Change } from '../../../shared/kernel/change.ts';
import { money } from '../../../shared/values/money.ts';
import {
  aCheckIn,
  aGoal,
  aGroup,
  aNonmember,
  anActivity,
  anAsset,
  anOfficerTerm,
  anOutsideCommitment,
  aParticipant,
  aPledge,
  aSeatTerm,
  aTier,
  openSfsPlan,
  testersInKind,
} from '../../fixtures/builders.ts';
import { aScenario, aStep } from '../../fixtures/buildersOfScenarios.ts';
import { aCommitment, anInvoice } from '../../fixtures/cashBuilders.ts';
import { aCorrelation, aShape } from '../risk/builders.ts';

/** OpenSFS with one of everything that it does not have of itself. */
export const furnished = openSfsPlan(
  { type: 'members/addTier', entity: aTier(), at: null },
  { type: 'members/addNonmember', entity: aNonmember(), at: null },
  {
    type: 'members/addNonmember',
    entity: aNonmember({ id: 'nonmember-two', name: 'Sophie', class: 'class-consultant' }),
    at: null,
  },
  {
    type: 'governance/addSeatTerm',
    entity: aSeatTerm({ rule: 'seat-elected', holder: 'Grace', to: '2012-12-31' }),
    at: null,
  },
  {
    type: 'governance/addSeatTerm',
    entity: aSeatTerm({
      id: 'term-two',
      rule: 'seats-promoter',
      member: 'member-cray',
      number: null,
    }),
    at: null,
  },
  {
    type: 'governance/addOfficerTerm',
    entity: anOfficerTerm({ office: 'office-secretary' }),
    at: null,
  },
  {
    type: 'contributions/addPledge',
    entity: testersInKind(1, { member: 'member-cray' }),
    at: null,
  },
  { type: 'contributions/addPledge', entity: aPledge(), at: null },
  {
    type: 'contributions/addAmount',
    entity: { id: 'amount-12', year: 2012, amount: money(2_000_000), source: null },
    at: null,
  },
  {
    type: 'contributions/addAmount',
    entity: { id: 'amount-13', year: 2013, amount: money(2_000_000), source: null },
    at: null,
  },
  { type: 'contributions/addOutside', entity: anOutsideCommitment(money(1_050_000)), at: null },
  {
    type: 'contributions/addOutside',
    entity: { ...anOutsideCommitment(money(5)), id: 'outside-two', name: 'Audit' },
    at: null,
  },
  { type: 'cash/addCommitment', entity: aCommitment(), at: null },
  {
    type: 'cash/addCommitment',
    entity: aCommitment({ id: 'commitment-two', name: 'Rack' }),
    at: null,
  },
  { type: 'invoices/addInvoice', entity: anInvoice(), at: null },
  {
    type: 'invoices/addInvoice',
    entity: anInvoice({ id: 'invoice-two', number: 'A-17', member: null, payer: 'A friend' }),
    at: null,
  },
  {
    type: 'invoices/recordPayment',
    invoice: 'invoice-one',
    on: '2012-02-15',
    amount: money(100_000),
    note: null,
  },
  ...[
    ['chosen-one', 'Funding gap, 2012', 'gap'],
    ['chosen-two', 'Funded, 2012', 'covered'],
  ].map(([id = '', name = '', figure = '']): Change => {
    const address = {
      feature: 'contributions',
      figure,
      year: 2012,
      end: 'likely',
      view: 'expected',
    };
    const entity = { id, name, address: JSON.stringify(address) };
    return { type: 'explanations/addChosen', entity, at: null };
  }),
  { type: 'infrastructure/addAsset', entity: anAsset(), at: null },
  { type: 'groups/addGroup', entity: aGroup(), at: null },
  { type: 'groups/addParticipant', entity: aParticipant(), at: null },
  { type: 'groups/addParticipant', entity: aParticipant({ id: 'participant-two' }), at: null },
  { type: 'goals/addGoal', entity: aGoal(), at: null },
  { type: 'goals/addCheckIn', entity: aCheckIn(), at: null },
  { type: 'goals/addCheckIn', entity: aCheckIn({ id: 'check-in-two' }), at: null },
  { type: 'scenarios/addScenario', entity: aScenario(), at: null },
  {
    type: 'scenarios/addScenario',
    entity: aScenario({ id: 'scenario-empty', name: 'Nothing yet' }),
    at: null,
  },
  { type: 'scenarios/addStep', entity: aStep(), at: null },
  {
    type: 'scenarios/addStep',
    entity: aStep({
      id: 'step-leaves',
      change: { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' },
      sentence: 'Recorded that “Cray” leaves on Dec 31, 2011',
    }),
    at: null,
  },
  { type: 'uncertainty/addShape', entity: aShape(), at: null },
  {
    type: 'uncertainty/addShape',
    entity: aShape({ id: 'shape-rate', input: { of: 'planRate', id: null } }),
    at: null,
  },
  {
    type: 'uncertainty/addCorrelation',
    entity: aCorrelation({
      id: 'correlation-rates',
      name: 'Rates',
      inputs: [
        { of: 'planRate', id: null },
        { of: 'lineRate', id: 'line-release-manager' },
      ],
    }),
    at: null,
  },
  {
    type: 'uncertainty/addCorrelation',
    entity: aCorrelation({
      id: 'correlation-two',
      name: 'Two',
      inputs: [
        { of: 'fte', id: 'line-documentation' },
        { of: 'fte', id: 'line-administration' },
      ],
    }),
    at: null,
  },
  {
    type: 'cost/addActivity',
    entity: anActivity({ id: 'activity-web', name: 'Web site' }),
    at: null,
  },
);
