// The invariants of all features, one line for each.
import { commitmentLimit } from '../cash/invariants.ts';
import { defineInvariants } from '../kernel/invariants.ts';

defineInvariants([commitmentLimit]);
