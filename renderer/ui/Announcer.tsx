// The one place where announcements appear: a live region at the foot of the window, for some seconds.
import { useSyncExternalStore } from 'react';
import { announcements } from './announce.ts';
import './toast.css';

export function Announcer() {
  const said = useSyncExternalStore(announcements.subscribe, announcements.current);
  return (
    <div className="toasts" role="status">
      {said && (
        <p key={said.number} className="toast" onAnimationEnd={announcements.clear}>
          {said.text}
        </p>
      )}
    </div>
  );
}
