// The names of the templates of a new workspace; their contents are loaded later.
import { type PresetName, presetNames } from './names.ts';

export const templates = ['empty', 'example', ...presetNames] as const;
export type Template = 'empty' | 'example' | PresetName;
