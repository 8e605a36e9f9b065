// What can be imported for the goals, in the order in which one needs the other.
import { checkInImport } from './checkIns.ts';
import { goalImport } from './goals.ts';
import { deliveriesImport, goalAimsImport, goalLinksImport, milestonesImport } from './parts.ts';

export const goalImports = [
  goalImport,
  goalAimsImport,
  milestonesImport,
  checkInImport,
  deliveriesImport,
  goalLinksImport,
];
