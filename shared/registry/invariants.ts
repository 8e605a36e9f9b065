// What no edit may break, one line for each rule of a feature.
import { commitmentLimit } from '../cash/invariants.ts';
import { defineInvariants } from '../kernel/invariants.ts';

defineInvariants([commitmentLimit]);
