// Everything in the plan as named tables, for a spreadsheet or another program.

// The tables of scenarios apply their changes.
import '../registry/changes.ts';
import { commitmentsTable, guardTable, yearsTable } from '../cash/reports.ts';
import {
  amountsTable,
  outsideTable,
  sharesTable,
  stillToFindTable,
} from '../contributions/reports/cash.ts';
import { contributionsTable, coverTable } from '../contributions/reports/cover.ts';
import { activitiesTable, linesTable } from '../cost/reports/tables.ts';
import {
  checkInsTable,
  deliveriesTable,
  goalsTable,
  groupsTable,
  participantsTable,
} from '../goals/reports/tables.ts';
import { officersTable, seatsTable } from '../governance/reports.ts';
import { assetsTable, copiesTable } from '../infrastructure/reports/tables.ts';
import {
  duesTable,
  membersTable,
  nonmembersTable,
  tiersTable,
} from '../invoices/reports/members.ts';
import { ageingTable, booksTable, invoicesTable, owedTable } from '../invoices/reports/tables.ts';
import type { Plan } from '../kernel/plan.ts';
import type { Table, TableView } from '../kernel/table.ts';
import { organisationTable } from '../organization/reports/table.ts';
import { pathForwardTable } from '../pathForward/reports.ts';
import { approachTable } from '../principles/reports.ts';
import { chanceTable, swingsTable } from '../risk/reports/tables.ts';
import {
  readingsTable,
  scenarioChangesTable,
  scenariosTable,
} from '../scenarios/reports/tables.ts';

export type { Table, TableView };

/** In the order of the pages; every table is there, also where it has no row. */
export function tablesOf(plan: Plan, view: TableView): readonly Table[] {
  return [
    organisationTable(plan, view),
    membersTable(plan, view),
    tiersTable(plan, view),
    duesTable(plan),
    nonmembersTable(plan, view),
    seatsTable(plan, view),
    officersTable(plan, view),
    linesTable(plan, view),
    activitiesTable(plan),
    contributionsTable(plan),
    coverTable(plan, view),
    stillToFindTable(plan, view),
    amountsTable(plan),
    outsideTable(plan),
    sharesTable(plan, view),
    scenariosTable(plan, view),
    scenarioChangesTable(plan),
    readingsTable(plan),
    yearsTable(plan),
    guardTable(plan),
    commitmentsTable(plan),
    invoicesTable(plan, view),
    owedTable(plan, view),
    ageingTable(plan, view),
    booksTable(plan),
    chanceTable(plan),
    swingsTable(plan, view),
    groupsTable(plan, view),
    participantsTable(plan, view),
    goalsTable(plan, view),
    checkInsTable(plan),
    deliveriesTable(plan),
    assetsTable(plan, view),
    copiesTable(plan, view),
    approachTable(plan, view),
    pathForwardTable(plan),
  ];
}
