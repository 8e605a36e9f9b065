// What can be imported for the cost model; lines create the activities that they name.
import { activityImport } from './activities.ts';
import { lineImport } from './lines.ts';

export const costImports = [lineImport, activityImport];
