// The commitment limit as an invariant: no edit commits more than is raised.
import type { Invariant } from '../kernel/invariants.ts';
import { commitmentRefusal } from './figures/commitmentLimit.ts';

export const commitmentLimit: Invariant = { refusal: commitmentRefusal };
