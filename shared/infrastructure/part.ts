// The infrastructure's part of the plan: what its lists hold, and what their entities refer to.
import { type PartDefinition, refersTo } from '../kernel/parts.ts';
import { nameOf } from '../kernel/references.ts';
import { partyName } from '../members/figures/parties.ts';
import { emptyInfrastructure } from './model.ts';

export const infrastructurePart: PartDefinition<'infrastructure'> = {
  empty: emptyInfrastructure,
  lists: {
    assets: {
      noun: 'asset',
      name: (asset) => asset.name,
      references: ({ holder, further }) =>
        [holder, ...further].map(({ member }) => refersTo('members.roll', member)),
    },
    copies: {
      noun: 'copy',
      plural: 'copies',
      name: ({ asset, keeper }, plan) =>
        `${nameOf(plan, 'infrastructure.assets', asset)}, ${partyName(plan.members.roll, keeper) ?? 'unknown'}`,
      references: ({ asset, keeper }) => [
        refersTo('infrastructure.assets', asset),
        refersTo('members.roll', keeper.member),
      ],
    },
  },
  records: ['rules'],
};
