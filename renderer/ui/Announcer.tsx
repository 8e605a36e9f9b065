// The one place where announcements appear: a live region at the foot of the window, for some seconds.
import { useSyncExternalStore } from 'react';
import { announcements } from './announce.ts';
import './toast.css';

export function Announcer() {
  const announcement = useSyncExternalStore(announcements.subscribe, announcements.current);
  return (
    <div className="toasts" role="status">
      {announcement && (
        <p key={announcement.number} className="toast" onAnimationEnd={announcements.clear}>
          {announcement.text}
        </p>
      )}
    </div>
  );
}
