// The banner where a received file holds what a workspace of the library holds already.
import type { AlreadyThere as There } from '../../shared/bridge/library.ts';
import { openAt } from '../state/opening.ts';
import { setState } from '../state/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

export default function AlreadyThere({ already }: { readonly already: There }) {
  const drop = () => setState((now) => ({ already: now.already.filter((one) => one !== already) }));
  const actions = (
    <>
      <Button onPress={() => void openAt(already.folder)}>Open it</Button>
      <Button onPress={drop}>Not now</Button>
    </>
  );
  return (
    <Banner tone="act" title="This workspace is already in your library." actions={actions}>
      “{already.called}” has the same history up to the same edit. Nothing was written.
    </Banner>
  );
}
