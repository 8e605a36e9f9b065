// The banner where another program changed the files of the workspace, or took it over.
import type { Problem } from '../../shared/bridge/problem.ts';
import { openFromDisk } from '../state/opening.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { KeepCopy } from './KeepCopy.tsx';

export default function ChangedOutside({ problem: { why, path } }: { readonly problem: Problem }) {
  const actions = (
    <>
      <Button onPress={() => void openFromDisk()}>Reopen</Button>
      <KeepCopy />
    </>
  );
  return (
    <Banner tone="problem" title="Another program changed this workspace." actions={actions}>
      {why} Treekeeper does not overwrite it, and saves nothing more here. Reopen it to see what is
      on the disk; what you see now is kept in a separate file. {path}
    </Banner>
  );
}
