// The names of what a workspace can begin with; the example and the presets themselves are loaded later.
import { type PresetName, presetNames } from './names.ts';

export const templates = ['empty', 'example', ...presetNames] as const;
export type Template = 'empty' | 'example' | PresetName;
