// About the program: its version, what it runs on, and where settings and workspaces are.
import './about.css';
import { useEffect, useState } from 'react';
import type { About as Facts } from '../../shared/bridge/channels.ts';
import { ask } from '../state/bridge.ts';
import { granted } from '../state/problems.ts';
import { useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import { Dialog } from '../ui/Dialog.tsx';

function copy(text: string): void {
  announce(copyText(text) ? 'Copied' : 'It could not be copied. Select it and copy it.');
}

function useFacts(): Facts | null {
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => {
    void ask.about(null).then((answer) => setFacts(granted(answer)));
  }, []);
  return facts;
}

function Place({ name, path }: { readonly name: string; readonly path: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="about-place">
        <span className="wraps">{path}</span>
        <Button kind="quiet" title={`Copy the path: ${name}`} onPress={() => copy(path)}>
          Copy
        </Button>
      </dd>
    </>
  );
}

export default function About({ onClose }: { readonly onClose: () => void }) {
  const facts = useFacts();
  const folder = useStore((state) => state.folder);
  return (
    <Dialog title="About Treekeeper" onClose={onClose}>
      {facts && (
        <>
          <dl className="about">
            <dt>Version</dt>
            <dd>{facts.version}</dd>
            <dt>Runs on</dt>
            <dd>{facts.runsOn}</dd>
            <Place name="Settings and workspaces" path={facts.dataFolder} />
            <Place name="This workspace" path={folder} />
          </dl>
          <p className="dim small">
            Everything is kept on this computer. Treekeeper opens no connection.
          </p>
          <div>
            <Button onPress={() => void ask.showInFolder(folder).then(granted)}>
              Show this workspace in its folder
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
