// What goes on beside the window, how far it is, and how it is stopped: work goes on meanwhile.
import { useEffect, useState } from 'react';
import type { RunningWork } from '../../shared/bridge/channels.ts';
import { ask } from '../state/bridge.ts';
import { useStore } from '../state/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import './working.css';

function One({ id, what, share }: RunningWork) {
  const stop = <Button onPress={() => void ask.stopWork(id)}>Cancel</Button>;
  const known = share === null ? {} : { value: share };
  return (
    <div className="working">
      <Banner tone="info" title={`${what} …`} actions={stop}>
        <progress max={1} {...known} aria-label={what} />
      </Banner>
    </div>
  );
}

/** In milliseconds: what is done at once is not worth a word that moves the page. */
const quiet = 400;

export default function Working() {
  const work = useStore((state) => state.work);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const late = setTimeout(() => setLong(true), quiet);
    return () => clearTimeout(late);
  }, []);
  return isLong && work.map((one) => <One key={one.id} {...one} />);
}
