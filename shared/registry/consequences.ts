// What follows from a change, one line for each feature that has such figures, in the order in which they are shown.
import './parts.ts';
import { commitmentFigures } from '../cash/consequences.ts';
import { coverFigures } from '../contributions/consequences.ts';
import { boardFigures } from '../governance/consequences.ts';
import { electorateFigures } from '../invoices/consequences.ts';
import { defineConsequences } from '../kernel/consequences.ts';
import { duesFigures } from '../members/consequences.ts';

defineConsequences([boardFigures, electorateFigures, duesFigures, coverFigures, commitmentFigures]);
