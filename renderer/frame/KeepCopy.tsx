// The button that keeps what the window shows as a file, where something went wrong.
import { Button } from '../ui/Button.tsx';
import { runCommand } from './commands.ts';

export function KeepCopy() {
  return <Button onPress={() => runCommand('exportPlan')}>Save a copy of the plan</Button>;
}
