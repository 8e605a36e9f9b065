// Tries again by itself what may pass by itself, such as a disk that is not there.
import { useEffect } from 'react';

const after = 5000;

/** `act` is the same function at each call. */
export function useRetry(mayPass: boolean, act: () => Promise<void>): void {
  useEffect(() => {
    if (!mayPass) return;
    const timer = setInterval(() => void act(), after);
    return () => clearInterval(timer);
  }, [mayPass, act]);
}
