// The consequences that features register, one line each, in the order in which they are shown.
import './rules.ts';
import { commitmentFigures } from '../cash/consequences.ts';
import { coverFigures } from '../contributions/consequences.ts';
import { boardFigures } from '../governance/consequences.ts';
import { electorateFigures } from '../invoices/consequences.ts';
import { defineConsequences } from '../kernel/consequences.ts';
import { duesFigures } from '../members/consequences.ts';

defineConsequences([boardFigures, electorateFigures, duesFigures, coverFigures, commitmentFigures]);
