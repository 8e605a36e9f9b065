// Ends a process of the application at once, also one that hangs and hears no request to end.
import type { UtilityProcess } from 'electron';

export function endProcess(child: UtilityProcess): void {
  // Known only while it runs.
  if (child.pid === undefined) return void child.kill();
  try {
    process.kill(child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
