// One example for every change of how a plan is drawn.
import type { RiskChange } from '../../../shared/risk/changes/changes.ts';
import { aCorrelation, aShape } from '../risk/builders.ts';
import type { ExamplesOf } from './examples.ts';

const gatekeeper = { of: 'fte', id: 'line-gatekeeper' } as const;
const testers = { of: 'fte', id: 'line-testers' } as const;

export const examplesOfRisk: ExamplesOf<RiskChange> = {
  'uncertainty/addShape': {
    change: {
      type: 'uncertainty/addShape',
      entity: aShape({ id: 'shape-new', input: gatekeeper }),
      at: null,
    },
    sentence: 'Added the shape “FTE of Gatekeeper”',
  },
  'uncertainty/setShape': {
    change: { type: 'uncertainty/setShape', id: 'shape-testers', set: { shape: 'pert' } },
    sentence: 'Set the shape “FTE of Testers” to PERT',
  },
  'uncertainty/removeShape': {
    change: { type: 'uncertainty/removeShape', id: 'shape-testers' },
    sentence: 'Removed the shape “FTE of Testers”',
  },
  'uncertainty/moveShape': {
    change: { type: 'uncertainty/moveShape', id: 'shape-testers', to: 1 },
    sentence: 'Moved the shape “FTE of Testers” to position 2',
  },
  'uncertainty/addCorrelation': {
    change: {
      type: 'uncertainty/addCorrelation',
      entity: aCorrelation({ id: 'correlation-new', inputs: [gatekeeper, testers] }),
      at: null,
    },
    sentence: 'Added the correlation “Labour market”',
  },
  'uncertainty/setCorrelation': {
    change: {
      type: 'uncertainty/setCorrelation',
      id: 'correlation-rates',
      set: { rank: 0.6 },
    },
    sentence: 'Set the strength of the correlation “Rates” to rank correlation 0.6',
  },
  'uncertainty/removeCorrelation': {
    change: { type: 'uncertainty/removeCorrelation', id: 'correlation-rates' },
    sentence: 'Removed the correlation “Rates”',
  },
  'uncertainty/moveCorrelation': {
    change: { type: 'uncertainty/moveCorrelation', id: 'correlation-rates', to: 1 },
    sentence: 'Moved the correlation “Rates” to position 2',
  },
  'uncertainty/setRules': {
    change: { type: 'uncertainty/setRules', set: { seed: 7 } },
    sentence: 'Set the seed of the simulation to 7',
  },
};
