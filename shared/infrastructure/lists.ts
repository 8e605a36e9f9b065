// The infrastructure's lists: what they hold, and what their entities refer to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';
import { nameOf } from '../kernel/references.ts';
import { partyName } from '../members/figures/parties.ts';

export const infrastructureLists: FeatureLists<'infrastructure'> = {
  assets: {
    noun: 'asset',
    name: (asset) => asset.name,
    references: ({ holder, further }) =>
      [holder, ...further].map(({ member }) => refersTo('members.roll', member)),
  },
  copies: {
    noun: 'backup',
    plural: 'backups',
    name: ({ asset, keeper }, plan) =>
      `${nameOf(plan, 'infrastructure.assets', asset)}, ${partyName(plan.members.roll, keeper) ?? 'unknown'}`,
    references: ({ asset, keeper }) => [
      refersTo('infrastructure.assets', asset),
      refersTo('members.roll', keeper.member),
    ],
  },
};
