// The seat rules in their order, each with the seats that it gives on the day.

import { seatsByRule } from '../../shared/governance/changes/terms.ts';
import type { Seat } from '../../shared/governance/figures/board.ts';
import type { ExpectedSeats } from '../../shared/governance/figures/expectedSeats.ts';
import type { SeatRule, SeatRuleId } from '../../shared/governance/model.ts';
import { expectedWords, kindWords } from '../../shared/governance/words/words.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { moveEntries } from '../ui/moveEntries.ts';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';
import { SeatTable } from './SeatTable.tsx';
import { useBoard } from './useBoard.ts';

interface RuleProps {
  readonly rule: SeatRule;
  readonly seats: readonly Seat[];
  /** Members who are expected in its tiers. */
  readonly expected: ExpectedSeats | undefined;
  /** This version does not know the kind. */
  readonly unknown: boolean;
  readonly at: number;
  readonly open: Open;
}

function move(id: SeatRuleId, to: number): void {
  tell(dispatch({ type: 'governance/moveSeatRule', id, to }));
}

function RuleMenu({ rule: { id, name }, unknown, at, open }: RuleProps) {
  const last = usePlan().governance.seatRules.length - 1;
  return (
    <Menu
      label={`Actions for rule ${name}`}
      kind="icon"
      items={[
        {
          label: 'Edit rule…',
          disabled: unknown ? 'This version does not know seats of this kind.' : null,
          onSelect: () => open({ dialog: 'editRule', id }),
        },
        ...moveEntries(at, last, (to) => move(id, to)),
        'line',
        {
          label: 'Remove…',
          danger: true,
          onSelect: () => open({ dialog: 'remove', path: 'governance.seatRules', id }),
        },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}

function Rule(props: RuleProps) {
  const { rule, seats, expected, unknown, open } = props;
  const { members } = usePlan();
  const cap = rule.cap === null ? '' : ` At most ${rule.cap}.`;
  return (
    <div data-entity={rule.id}>
      <Card title={rule.name} action={<RuleMenu {...props} />}>
        <p className="rule-words">
          {kindWords(rule.kind, members)}.{cap} {unknown && <Tag tone="act">not counted</Tag>}
          {expected && <Tag tone="neutral">{expectedWords(expected)}</Tag>}
          {rule.source && <span className="dim small"> {rule.source}</span>}
        </p>
        {!unknown && <SeatTable rule={rule} seats={seats} open={open} />}
      </Card>
    </div>
  );
}

export function SeatRules({ open }: { readonly open: Open }) {
  const { seatRules } = usePlan().governance;
  const { on, expected } = useBoard();
  const seats = seatsByRule(on.seats);
  return seatRules.map((rule, at) => (
    <Rule
      key={rule.id}
      rule={rule}
      seats={seats.get(rule) ?? []}
      expected={expected.find((one) => one.rule === rule)}
      unknown={on.problems.some((one) => one.rule === rule)}
      at={at}
      open={open}
    />
  ));
}
