// The sheet of keyboard shortcuts: those of the menus, and the keys of a table.
import './shortcuts.css';
import {
  commandNames,
  commandsIn,
  commandWords,
  type MenuName,
} from '../../shared/bridge/commands.ts';
import { useStore } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { gridKeys, type KeyWords } from './gridKeys.ts';
import { shownKeys } from './keys.ts';

const menus: readonly (readonly [MenuName, string])[] = [
  ['edit', 'Edit'],
  ['file', 'File'],
  ['view', 'View'],
  ['visited', 'Back and forward'],
  ['group', 'Last page of a group'],
  ['go', 'Go to'],
  ['help', 'Help'],
];

function keysIn(menu: MenuName): readonly KeyWords[] {
  return commandsIn(menu).flatMap((name) => {
    const { label, keys } = commandWords[name];
    return keys === null ? [] : [{ label, keys: [keys] }];
  });
}

const jumps: readonly KeyWords[] = commandNames.flatMap((name) => {
  const { label, jump } = commandWords[name];
  return jump === undefined ? [] : [{ label, keys: ['G', jump] }];
});

interface SectionProps {
  readonly title: string;
  readonly rows: readonly KeyWords[];
}

function Section({ title, rows }: SectionProps) {
  return (
    <section className="shortcuts-section" aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ label, keys }) => (
          <div key={label} className="shortcuts-row">
            <dt>{label}</dt>
            <dd>
              {keys.map((one) => (
                <kbd key={one}>{shownKeys(one)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export default function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const jumpKeys = useStore((state) => state.jumpKeys);
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      <div className="shortcuts">
        {menus.map(([menu, title]) => (
          <Section key={menu} title={title} rows={keysIn(menu)} />
        ))}
        {jumpKeys && <Section title="Go to, one key after the other" rows={jumps} />}
        <Section title="In a table" rows={gridKeys} />
      </div>
    </Dialog>
  );
}
