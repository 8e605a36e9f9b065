// Tries again at intervals what may pass by itself, such as a disk that is not there.
import { useEffect } from 'react';

const after = 5000;

/** `retry` is the same function at each call. */
export function useRetry(mayPass: boolean, retry: () => Promise<void>): void {
  useEffect(() => {
    if (!mayPass) return;
    const timer = setInterval(() => void retry(), after);
    return () => clearInterval(timer);
  }, [mayPass, retry]);
}
