// The one place where announcements appear: a live region at the foot of the window, over all else, for some seconds.
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { announcements } from './announce.ts';
import './toast.css';

export function Announcer() {
  const announcement = useSyncExternalStore(announcements.subscribe, announcements.current);
  const place = useRef<HTMLDivElement>(null);
  // What opened last stands on top: shown anew, it is seen over a dialog too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each announcement shows it anew
  useLayoutEffect(() => {
    const element = place.current;
    element?.showPopover();
    return () => element?.hidePopover();
  }, [announcement]);
  useEffect(() => {
    const element = place.current;
    if (!element || !announcement) return undefined;
    const kept = import('./outOfTheWay.ts').then((way) => way.keepOutOfTheWay(element));
    return () => void kept.then((end) => end());
  }, [announcement]);
  return (
    <div ref={place} className="toasts" role="status" popover="manual">
      {announcement && (
        <p key={announcement.number} className="toast" onAnimationEnd={announcements.clear}>
          {announcement.text}
        </p>
      )}
    </div>
  );
}
