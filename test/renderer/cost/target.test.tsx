// The card of the total beside the target: what it says of what is unknown. @vitest-environment jsdom
import '../frame/platform.ts';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TargetCard } from '../../../renderer/cost/TargetCard.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { money } from '../../../shared/values/money.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

test.each([
  [
    money(3_000_000),
    'Each total excludes 1 unknown, and so does the amount left under the target.',
  ],
  [null, 'Each total excludes 1 unknown.'],
])('with a target of %s an unknown is left out of what there is', (target, words) => {
  show(
    opened(applied(openSfsPlan(), { type: 'consortium/setProfile', set: { target } })),
    '2012-01-31',
  );
  const { container } = render(<TargetCard open={() => undefined} />);
  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toContain(
    words,
  );
});
