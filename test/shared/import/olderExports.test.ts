// Tables that version 0.2.0 exported, with the headings of its time, are read as those of today.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';

const exported = (name: string) =>
  readFileSync(new URL(`../../files/exports-0.2.0/${name}.csv`, import.meta.url), 'utf8');

const openSfs = openSfsPlan();
const withoutInfrastructure: Plan = {
  ...openSfs,
  infrastructure: { ...openSfs.infrastructure, assets: [], copies: [] },
};
const withoutContributions: Plan = {
  ...openSfs,
  contributions: { ...openSfs.contributions, pledges: [] },
};

/** The plan with everything that the file brings; a row that is left out fails. */
function planWith(name: string, plan: Plan): Plan {
  const { change, problems, lacking } = imported(importerNamed(name), plan, exported(name));
  expect({ problems, lacking }).toEqual({ problems: [], lacking: [] });
  if (change === null) throw new Error(`Nothing of ${name} was read.`);
  return applied(plan, change);
}

/** Fields of the import whose column the file has. */
function mapped(name: string): readonly string[] {
  const { mapping } = imported(importerNamed(name), openSfs, exported(name));
  return Object.keys(mapping).filter((key) => mapping[key] !== null);
}

describe('a table that 0.2.0 exported', () => {
  test('of assets brings their custodians and continuity plans', () => {
    const { assets } = planWith('assets', withoutInfrastructure).infrastructure;
    expect(assets).toHaveLength(2);
    expect(assets[0]).toMatchObject({
      name: 'Source tree',
      kind: 'repository',
      holder: { member: null, name: 'Whamcloud' },
    });
    expect(assets[0]?.onLoss).toContain('independent backup');
    expect(assets[1]?.holder).toEqual({ member: null, name: null });
    expect(mapped('assets')).toEqual(['name', 'kind', 'holder', 'further', 'onLoss', 'source']);
  });

  test('of backups brings their interval and the days of the last backup and restore test', () => {
    const bare = { ...openSfs, infrastructure: { ...openSfs.infrastructure, copies: [] } };
    const { copies } = planWith('copies', bare).infrastructure;
    expect(copies).toHaveLength(2);
    expect(copies[0]).toMatchObject({
      keeper: { member: null, name: 'Indiana University' },
      everyDays: 30,
      copied: '2012-01-20',
      proven: '2012-01-25',
      digest: 'sha256:aa',
    });
  });

  test('of contributions brings verbal and signed pledges', () => {
    const { pledges } = planWith('contributions', withoutContributions).contributions;
    expect(pledges.map(({ name, status }) => [name, status])).toEqual([
      ['Cash from Cray', 'pledged'],
      ['Signed', 'committed'],
    ]);
  });

  test.each(['members', 'tiers', 'cost-lines', 'goals'])(
    'of %s finds all of its columns',
    (name) => {
      const { lacking, mapping } = imported(importerNamed(name), openSfs, exported(name));
      expect(lacking).toEqual([]);
      expect(Object.values(mapping).filter((at) => at !== null).length).toBeGreaterThan(5);
    },
  );
});

test('a status is read by its name in files, and by what the screen calls it now', () => {
  const head = 'Contribution,Contributor,Kind,Status,First year,Last year,Amount a year';
  const rows = ['pledged', 'Verbal pledge', 'Signed pledge', 'Committed'].map(
    (status, at) => `Gift ${at},Cray,cash,${status},2012,2012,1000`,
  );
  const { problems, change } = imported(
    importerNamed('contributions'),
    withoutContributions,
    [head, ...rows, ''].join('\n'),
  );
  expect(problems).toEqual([]);
  const plan = change ? applied(withoutContributions, change) : withoutContributions;
  expect(plan.contributions.pledges.map(({ status }) => status)).toEqual([
    'pledged',
    'pledged',
    'committed',
    'committed',
  ]);
});
