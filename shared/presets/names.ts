// The names of the presets, apart from their contents, which the first script does not load.

export const presetNames = ['directedFund', 'openPower', 'eclipse'] as const;
export type PresetName = (typeof presetNames)[number];
