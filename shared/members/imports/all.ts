// What can be imported for the members, in the order in which one needs the other.
import { memberImport } from './members.ts';
import { tierDuesImport, tierHistoryImport } from './steps.ts';
import { tierImport } from './tiers.ts';

export const memberImports = [memberImport, tierHistoryImport, tierImport, tierDuesImport];
