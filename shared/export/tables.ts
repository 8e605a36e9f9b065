// Everything in the plan as named tables, for a spreadsheet or another program.
import type { Plan } from '../plan.ts';
import { approachTable } from './approachTables.ts';
import { officersTable, seatsTable } from './boardTables.ts';
import { amountsTable, outsideTable, sharesTable, stillToFindTable } from './cashTables.ts';
import { commitmentsTable, guardTable, yearsTable } from './cashYearTables.ts';
import { chanceTable, swingsTable } from './chanceTables.ts';
import { activitiesTable, linesTable } from './costTables.ts';
import { contributionsTable, coverTable } from './coverTables.ts';
import {
  checkInsTable,
  deliveriesTable,
  goalsTable,
  groupsTable,
  participantsTable,
} from './goalTables.ts';
import { assetsTable, copiesTable } from './infrastructureTables.ts';
import { ageingTable, booksTable, invoicesTable, owedTable } from './invoiceTables.ts';
import { organisationTable } from './organisationTable.ts';
import { pathForwardTable } from './pathForwardTable.ts';
import { duesTable, membersTable, nonmembersTable, tiersTable } from './rollTables.ts';
import { readingsTable, scenarioChangesTable, scenariosTable } from './scenarioTables.ts';
import type { Table, TableView } from './table.ts';

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
