// What costs too much to follow each key: drawings follow once nobody is at work.
import { startTransition, useEffect, useState } from 'react';
import { whenAtRest } from './atRest.ts';

/** The value as it was when the window was last at rest; the first one at once. */
export function useAtRest<T>(value: T): T {
  const [followed, follow] = useState(() => value);
  useEffect(() => {
    if (Object.is(followed, value)) return undefined;
    return whenAtRest(() => startTransition(() => follow(() => value)));
  }, [followed, value]);
  return followed;
}
