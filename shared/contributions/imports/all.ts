// What can be imported for the contributions.
import { contributionImport } from './contributions.ts';

export const contributionImports = [contributionImport];
