// The banner where another program changed the files of the workspace, or took it over.
import type { Problem } from '../../shared/bridge/problem.ts';
import { openFromDisk } from '../state/opening.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { KeepCopy } from './KeepCopy.tsx';

export default function ChangedOutside({ problem: { why, path } }: { readonly problem: Problem }) {
  const actions = (
    <>
      <Button onPress={() => void openFromDisk()}>Open it anew</Button>
      <KeepCopy />
    </>
  );
  return (
    <Banner tone="problem" title="This workspace was changed from outside." actions={actions}>
      {why} Nothing of it is overwritten, and nothing more is saved here. Opening it anew shows what
      is on the disk, and keeps what you see now in a file beside it. {path}
    </Banner>
  );
}
