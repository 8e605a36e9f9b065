// What a dialog reads once, when it opens; null until it is there.
import { useEffect, useState } from 'react';

export function useFound<T>(find: () => Promise<T | null>): T | null {
  const [reading] = useState(find);
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let isOpen = true;
    void reading.then((answer) => isOpen && setFound(answer));
    return () => {
      isOpen = false;
    };
  }, [reading]);
  return found;
}
