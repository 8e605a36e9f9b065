// What can be imported from a file, one line for each feature; loaded with the import only.
import './changes.ts';
import { contributionImports } from '../contributions/imports/all.ts';
import { costImports } from '../cost/imports/all.ts';
import { goalImports } from '../goals/imports/all.ts';
import { infrastructureImports } from '../infrastructure/imports/all.ts';
import { invoiceImports } from '../invoices/imports/all.ts';
import type { Importer } from '../kernel/importer.ts';
import type { PartName } from '../kernel/plan.ts';
import { memberImports } from '../members/imports/all.ts';

/** For every part of the plan its importers, or null; one that is left out does not compile. */
type FeatureImports = { readonly [F in PartName]: readonly Importer[] | null };

const imports: FeatureImports = {
  consortium: null,
  members: memberImports,
  governance: null,
  cost: costImports,
  contributions: contributionImports,
  cash: null,
  invoices: invoiceImports,
  groups: null,
  goals: goalImports,
  infrastructure: infrastructureImports,
  scenarios: null,
  uncertainty: null,
  explanations: null,
};

/** In the order in which they are offered. */
export const importers: readonly Importer[] = Object.values(imports).flatMap((some) => some ?? []);
