// How the funding gap could be shared among the members: what each would pay, and as pledges.

import { useState } from 'react';
import { type Cover, coverOf } from '../../shared/contributions/figures/cover.ts';
import {
  type MemberShare,
  plainWeight,
  type ShareKey,
  sharedPledges,
  shareKeys,
  sharesOf,
  type Weights,
} from '../../shared/contributions/figures/sharing.ts';
import { costBased, leftOutText } from '../../shared/contributions/words/onCost.ts';
import { whyUnknown } from '../../shared/cost/words.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { MemberId } from '../../shared/members/model.ts';
import { formatSum, type Money, noMoney, sum } from '../../shared/values/money.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import type { Answer } from '../ui/answer.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Select } from '../ui/Select.tsx';
import { NumberField } from '../ui/valueFields.tsx';
import { explains, viewText } from './useCover.ts';

const labels: Readonly<Record<ShareKey, string>> = {
  equal: 'Equally',
  tier: 'In proportion to dues',
  weights: 'By weight',
};
const choices = shareKeys.map((value) => ({ value, label: labels[value] }));

interface Sharing {
  readonly by: ShareKey;
  readonly weights: Weights;
  readonly setWeight: (member: MemberId, weight: number) => Answer;
}

interface Row extends Pick<MemberShare, 'dues' | 'share' | 'pays' | 'weight'> {
  /** Null is all of them. */
  readonly id: MemberId | null;
  readonly name: string;
  /** Members whose dues are unknown, and left out of the total. */
  readonly unknown: number;
}

/** An amount of a member may be unknown; the total says how many it leaves out. */
const shown = (amount: Money | null, unknown: number) =>
  amount === null ? 'unknown' : formatSum(amount, unknown);

const words = { share: 'Share', pays: 'Dues plus share' } as const;

function Cell({ row, part, sharing }: { row: Row; part: 'share' | 'pays'; sharing: Sharing }) {
  const { year, end, view } = useViewSettings();
  const { by, weights } = sharing;
  const address = { feature: 'contributions', figure: part, entity: row.id, by, weights } as const;
  return (
    <Figure
      text={shown(row[part], part === 'pays' ? row.unknown : 0)}
      label={`${words[part]}, ${row.name}`}
      onExplain={explains({ ...address, year, end, view })}
    />
  );
}

function Weight({ row, sharing }: { readonly row: Row; readonly sharing: Sharing }) {
  const { id } = row;
  if (id === null) return String(row.weight / 100);
  return (
    <NumberField
      label={`Weight of ${row.name}`}
      hideLabel
      value={row.weight / 100}
      onCommit={(weight) => sharing.setWeight(id, weight)}
    />
  );
}

function columnsFor(sharing: Sharing): readonly TableColumn<Row>[] {
  const weight: TableColumn<Row> = {
    key: 'weight',
    header: 'Weight',
    align: 'end',
    cell: (row) => <Weight row={row} sharing={sharing} />,
  };
  return [
    { key: 'name', header: 'Member', rowHeader: true, cell: ({ name }) => name },
    {
      key: 'dues',
      header: 'Dues',
      align: 'end',
      cell: ({ dues, unknown }) => shown(dues, unknown),
    },
    ...(sharing.by === 'weights' ? [weight] : []),
    ...(['share', 'pays'] as const).map(
      (part): TableColumn<Row> => ({
        key: part,
        header: words[part],
        align: 'end',
        cell: (row) => <Cell row={row} part={part} sharing={sharing} />,
      }),
    ),
  ];
}

function useSharing(): Sharing & { readonly choose: (by: ShareKey) => void } {
  const [by, choose] = useState<ShareKey>('equal');
  const [weights, setWeights] = useState<Weights>({});
  const setWeight = (member: MemberId, weight: number): Answer => {
    const hundredths = Math.round(weight * plainWeight);
    if (hundredths < 0 || hundredths > 1e8) {
      return {
        what: 'The weight',
        why: 'It is below zero or too large.',
        remedy: 'Type 0, 1, 2 and so on.',
      };
    }
    return setWeights((before) => ({ ...before, [member]: hundredths }));
  };
  return { by, weights, setWeight, choose };
}

function propose(shares: readonly MemberShare[], year: number, by: ShareKey, gap: Money): void {
  const batch = sharedPledges(shares, year, by, gap, shares.map(newId));
  tell(batch.ok ? dispatch(batch.value) : batch.no, 'Created proposed contributions.');
}

const asRow = ({ member, ...amounts }: MemberShare): Row => {
  return { id: member.id, name: member.name, unknown: 0, ...amounts };
};

/** Without those whose dues are unknown; what is shared is known of all members or of none. */
function totalOf(rows: readonly Row[]): Row {
  const of = (part: 'dues' | 'share' | 'pays') => sum(rows.map((row) => row[part] ?? noMoney));
  const isKnown = rows.every(({ share }) => share !== null);
  const [dues, share, pays] = [
    of('dues'),
    isKnown ? of('share') : null,
    isKnown ? of('pays') : null,
  ];
  const weight = sum(rows.map((row) => row.weight));
  const unknown = rows.filter((row) => row.dues === null).length;
  return { id: null, name: 'Total', unknown, dues, share, pays, weight };
}

function whyNotShared(plan: Plan, cover: Cover, rows: readonly Row[]): string | null {
  const why = whyUnknown(plan.cost, cover.year);
  if (why) return `${why} So there is no gap to share.`;
  if (cover.gap === 0) return 'There is no funding gap, so there is nothing to share.';
  return rows.length === 0 ? `No named members in ${cover.year} to share it.` : null;
}

function noteOf(plan: Plan, cover: Cover, rows: readonly Row[]): string {
  const why = whyNotShared(plan, cover, rows);
  if (why) return why;
  const left = leftOutText(cover);
  const note =
    'The shares add up to the cent. As contributions they are only proposed, and count at the probability set in the cash rules.';
  return left === '' ? note : `${left} ${note}`;
}

export function SharingCard() {
  const plan = usePlan();
  const { year, end, view } = useViewSettings();
  const cover = coverOf(plan, year, end, view);
  const gap = cover.isKnown ? cover.gap : null;
  const sharing = useSharing();
  const shares = sharesOf(plan, gap, year, sharing.by, sharing.weights);
  const rows = shares.map(asRow);
  return (
    <Card
      title={`Share the gap among members, ${year}`}
      action={
        <div className="end-choice sharing-choice">
          <span className="dim small">{viewText({ view, end })}</span>
          <Select label="Shared" value={sharing.by} choices={choices} onCommit={sharing.choose} />
        </div>
      }
    >
      <Computed>
        <div className="table-frame sharing">
          <DataTable
            caption={`Shares of ${costBased(cover.gap, cover)} among the members, ${year}`}
            hideCaption
            columns={columnsFor(sharing)}
            rows={rows}
            rowKey={({ id }) => id ?? 'total'}
            total={rows.length > 0 ? totalOf(rows) : undefined}
            empty={<p className="dim">No named member is there in {year} to share it.</p>}
          />
        </div>
        <div className="sharing-acts">
          <p className="dim small">{noteOf(plan, cover, rows)}</p>
          <Button
            disabled={whyNotShared(plan, cover, rows)}
            onPress={() => propose(shares, year, sharing.by, cover.gap)}
          >
            Create proposed contributions
          </Button>
        </div>
      </Computed>
    </Card>
  );
}
