// A tier of which only the name is known: its dues are unknown, and it expects nobody.
import type { Tier, TierId } from '../model.ts';

export function blankTier(id: TierId): Tier {
  return {
    id,
    name: '',
    dues: [],
    proRata: false,
    mayChair: false,
    expected: 0,
    expectedProbability: 1,
    source: null,
  };
}
