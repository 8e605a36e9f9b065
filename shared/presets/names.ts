// The names of the presets, apart from what they hold: the first script of the program knows them.

export const presetNames = ['directedFund', 'openPower', 'eclipse'] as const;
export type PresetName = (typeof presetNames)[number];
