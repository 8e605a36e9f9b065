// The four figures at the head of the page: members on the day, and the dues of the year.
import type { MembersAddress } from '../../shared/members/explain/explain.ts';
import type { TierSummary } from '../../shared/members/figures/summary.ts';
import { counted } from '../../shared/values/counted.ts';
import { formatDate } from '../../shared/values/date.ts';
import { formatTotal } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useSummary } from './useSummary.ts';

const explains = (address: MembersAddress) => () => explainFigure(address);

/** The first three tiers by name, and how many more there are. */
function listed(tiers: readonly TierSummary[], text: (one: TierSummary) => string): string {
  const shown = tiers.slice(0, 3).map(text);
  const more = tiers.length > 3 ? [`${tiers.length - 3} more`] : [];
  return [...shown, ...more].join(', ');
}

function unknownNote(count: number): string | null {
  if (count === 0) return null;
  return `excludes ${counted(count, 'member')} whose dues are not set`;
}

export function MemberFigures() {
  const { asOf, year } = useViewSettings();
  const all = useSummary();
  const expecting = all.tiers.filter(({ tier }) => tier.expected > 0);
  const held = all.tiers.filter(({ members }) => members > 0);
  return (
    <div className="cards">
      <FigureCard
        label={`Members on ${formatDate(asOf)}`}
        value={String(all.members)}
        aside={all.expected > 0 ? `named, ${all.expected} more expected` : undefined}
        note={listed(held, ({ tier, members }) => `${tier.name} ${members}`) || 'no one yet'}
        onExplain={explains({ feature: 'members', figure: 'members', entity: null, asOf })}
      />
      <FigureCard
        label={`Named members, ${year}`}
        value={formatTotal(all.namedDues, all.unknown)}
        note={unknownNote(all.unknown) ?? 'committed until paid'}
        onExplain={explains({ feature: 'members', figure: 'namedDues', year })}
      />
      <FigureCard
        label={`Expected members, ${year}`}
        value={formatTotal(all.expectedDues, all.unknownExpected)}
        note={
          expecting.length > 0 ? (
            <>
              {[
                listed(expecting, ({ tier }) => `${tier.name} ${tier.expected}`),
                unknownNote(all.unknownExpected),
              ]
                .filter(Boolean)
                .join(', ')}{' '}
              <Tag tone="neutral">assumption</Tag>
            </>
          ) : (
            'none expected'
          )
        }
        onExplain={explains({ feature: 'members', figure: 'expectedDues', year })}
      />
      <FigureCard
        label={`Total dues, ${year}`}
        value={formatTotal(all.allDues, all.unknown + all.unknownExpected)}
        note={
          unknownNote(all.unknown + all.unknownExpected) ??
          'named, plus expected members weighted by probability'
        }
        onExplain={explains({ feature: 'members', figure: 'allDues', year })}
      />
    </div>
  );
}
