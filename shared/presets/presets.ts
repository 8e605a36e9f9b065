// The presets: how other consortia are built, each from its public charter or bylaws.
import type { Preset } from './model.ts';
import type { PresetName } from './names.ts';

const names = 'No member and no amount of anybody is in it.';

export const presets: Readonly<Record<PresetName, Preset>> = {
  directedFund: {
    called: 'a directed fund of the Linux Foundation (OPI, 2022)',
    source: 'OPI, a directed fund of the Linux Foundation, 2022: its public charter.',
    tiers: [
      { name: 'Premier', seats: 'each' },
      { name: 'General', seats: { type: 'onePer', members: 5, minimum: 1, maximum: 3 } },
      { name: 'Associate' },
    ],
    quorum: { comparison: 'atLeast', numerator: 60, denominator: 100 },
    note: `Tiers, seats and quorum are those of OPI in 2022; its dues are not public. Not entered: the seat of the technical chair. A meeting decides by a majority of those present, an electronic vote by a majority of all seats, amendments need 70% of all. ${names}`,
  },
  openPower: {
    called: 'OpenPOWER (2023)',
    source: 'OpenPOWER, 2023: its public charter or bylaws.',
    tiers: [
      { name: 'Platinum', dues: { from: 2023, amount: 100_000 }, seats: 'each' },
      {
        name: 'Gold',
        dues: { from: 2023, amount: 60_000 },
        seats: { type: 'onePer', members: 3, minimum: 0, maximum: 99 },
      },
      { name: 'Silver', dues: { from: 2023, amount: 20_000 }, seats: { type: 'fixed', seats: 1 } },
    ],
    quorum: null,
    note: `Tiers, dues and seats are those of OpenPOWER in 2023. Up to one seat for every three Gold members; one for all Silver members. The quorum is an assumption. ${names}`,
  },
  eclipse: {
    called: 'the Eclipse Foundation',
    source: 'Eclipse Foundation: its public charter or bylaws.',
    tiers: [{ name: 'Strategic', seats: 'each' }, { name: 'Contributing' }, { name: 'Committer' }],
    quorum: null,
    note: `Tiers and the seats of Strategic members are those of the Eclipse Foundation. Contributing and Committer members elect directors for terms of one year: how many is not recorded here, so that their seats are not entered. Dues and quorum are not recorded either. ${names}`,
  },
};
