// What the features print, one line for each: the tables, and the sections of the board pack.
// The tables and sections of scenarios apply their changes; chosen figures are explained.
import './rules.ts';
import './explainers.ts';
import './unknowns.ts';
import { cashTables } from '../cash/reports.ts';
import { contributionsSections } from '../contributions/reports/sections.ts';
import { contributionsTables } from '../contributions/reports/tables.ts';
import { costSections } from '../cost/reports/sections.ts';
import { costTables } from '../cost/reports/tables.ts';
import { explanationsSections } from '../explanations/reports.ts';
import { goalsSections } from '../goals/reports/sections.ts';
import { goalTables, groupTables } from '../goals/reports/tables.ts';
import { governanceTables } from '../governance/reports.ts';
import { infrastructureSections } from '../infrastructure/reports/sections.ts';
import { infrastructureTables } from '../infrastructure/reports/tables.ts';
import { memberTables } from '../invoices/reports/memberTables.ts';
import { cashSections } from '../invoices/reports/sections.ts';
import { invoicesTables } from '../invoices/reports/tables.ts';
import { defineReports, type FeatureSections, type FeatureTables } from '../kernel/reports.ts';
import { organizationSections } from '../organization/reports/sections.ts';
import { organizationTables } from '../organization/reports/tables.ts';
import { answerPage } from '../overview/reports/answer.ts';
import { assumptionsSections } from '../overview/reports/assumptions.ts';
import { pathForwardSections, pathForwardTables } from '../pathForward/reports.ts';
import { principlesSections, principlesTables } from '../principles/reports.ts';
import { riskSections } from '../risk/reports/sections.ts';
import { riskTables } from '../risk/reports/tables.ts';
import { scenariosSections } from '../scenarios/reports/sections.ts';
import { scenariosTables } from '../scenarios/reports/tables.ts';

/** In the order in which they are written as files: that of the pages, from governance over money to work. */
const tables = {
  consortium: null,
  organization: organizationTables,
  members: memberTables,
  governance: governanceTables,
  cost: costTables,
  contributions: contributionsTables,
  scenarios: scenariosTables,
  cash: cashTables,
  invoices: invoicesTables,
  uncertainty: riskTables,
  groups: groupTables,
  goals: goalTables,
  infrastructure: infrastructureTables,
  principles: principlesTables,
  pathForward: pathForwardTables,
  explanations: null,
} satisfies FeatureTables;

/**
 * In the order in which the board reads them: who decides, the money, the work, and at the end what
 * all of it rests on. The members and the board stand within the organization, invoices within the
 * cash, working groups within the goals.
 */
const sections = {
  consortium: null,
  organization: organizationSections,
  members: null,
  governance: null,
  cost: costSections,
  contributions: contributionsSections,
  cash: cashSections,
  invoices: null,
  uncertainty: riskSections,
  groups: null,
  goals: goalsSections,
  infrastructure: infrastructureSections,
  principles: principlesSections,
  pathForward: pathForwardSections,
  scenarios: scenariosSections,
  overview: assumptionsSections,
  explanations: explanationsSections,
} satisfies FeatureSections;

defineReports({ firstPage: answerPage, tables, sections });
