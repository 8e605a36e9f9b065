// What is needed to find the problems of a plan: the rules of every feature, and what figures rest on.
import './changes.ts';
import { defineFoundations, type Foundations } from '../kernel/problems.ts';

const members = ['consortium', 'members'] as const;
const board = ['members', 'governance'] as const;
const money = [...members, 'cost', 'contributions'] as const;
const cash = [...money, 'cash'] as const;
const risk = [...money, 'uncertainty'] as const;
const everything = [...cash, 'governance', 'groups', 'goals', 'infrastructure'] as const;
const work = ['groups', 'goals'] as const;

/** By the name of the feature, and by that of its page, its addresses or its card where it is another. */
const foundations: Foundations = {
  consortium: [],
  members,
  governance: board,
  board,
  organization: [...board, 'groups'],
  cost: ['consortium', 'cost'],
  contributions: money,
  cash,
  breach: cash,
  invoices: [...money, 'invoices'],
  uncertainty: risk,
  risk,
  chance: risk,
  groups: ['members', 'groups'],
  goals: work,
  infrastructure: ['infrastructure'],
  pathForward: [...money, ...work],
  scenarios: [...risk, 'governance', 'scenarios'],
  principles: everything,
  approach: everything,
  // What they show are the figures of others, each of which says for itself what it rests on.
  explanations: [],
  overview: [],
  history: [],
  workspaces: [],
};

defineFoundations(foundations);
