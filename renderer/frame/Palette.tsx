// The palette: a field and a list of everything that can be run or gone to, by the keyboard alone.
import './palette.css';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { getState } from '../state/store.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { useModal } from '../ui/useModal.ts';
import { addOffers, commandOffers, entityOffers } from './offers.ts';
import { type Findable, type FoundGroup, search } from './search.ts';

const most = 40;

interface Props {
  readonly onClose: () => void;
}

/** The plan cannot change under an open palette: what it offers is gathered once. */
function useFindings(query: string) {
  const commands = useMemo(() => [...commandOffers(), ...addOffers()], []);
  const entities = useMemo(() => entityOffers(getState().plan), []);
  return useMemo(() => {
    const offered = query.trim() === '' ? commands : [...commands, ...entities];
    return search(query, offered, most);
  }, [query, commands, entities]);
}

function stepped(index: number, key: string, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowUp') return (index + count - 1) % count;
  if (key === 'PageDown') return Math.min(index + 8, count - 1);
  if (key === 'PageUp') return Math.max(index - 8, 0);
  return null;
}

interface OptionProps {
  readonly id: string;
  readonly offer: Findable;
  readonly active: boolean;
  readonly onRun: (offer: Findable) => void;
}

function Option({ id, offer, active, onRun }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of the list
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="palette-option"
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      onClick={() => onRun(offer)}
    >
      <span className="palette-label">{offer.label}</span>
      {offer.aside && <span className="palette-aside">{offer.aside}</span>}
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly active: string | undefined;
  readonly onRun: (offer: Findable) => void;
}

function List({ id, groups, active, onRun }: ListProps) {
  return (
    <div id={id} role="listbox" aria-label="Results" className="palette-list">
      {groups.map(({ group, found }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of a list is no field set
        <div key={group} role="group" aria-label={group}>
          <div className="palette-group" aria-hidden="true">
            {group}
          </div>
          {found.map((offer) => (
            <Option
              key={offer.id}
              id={`${id} ${offer.id}`.replaceAll(' ', '-')}
              offer={offer}
              active={offer.id === active}
              onRun={onRun}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function noteOf(count: number, more: number): string {
  if (count === 0) return 'No matches. Try fewer letters.';
  return more > 0 ? `${more} more: keep typing to find them.` : '';
}

export default function Palette({ onClose }: Props) {
  const id = useId();
  const dialog = useModal();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const { groups, more } = useFindings(query);
  const offers = groups.flatMap(({ found }) => found);
  const active = offers[Math.min(index, offers.length - 1)];

  // Closed first: what it opens or goes to takes the focus from where the palette returned it.
  const run = (offer: Findable) => {
    onClose();
    queueMicrotask(offer.run);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const next = stepped(active ? offers.indexOf(active) : 0, event.key, offers.length);
    if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) run(active);
    else if (event.key === 'Escape') onClose();
    else if (next !== null) setIndex(next);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Search or run"
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="palette-field">
        <SearchIcon />
        <input
          role="combobox"
          aria-label="Search or run"
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id} ${active.id}`.replaceAll(' ', '-')}
          placeholder="A command, a page, a member, a cost line…"
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setIndex(0);
          }}
        />
      </div>
      <List id={id} groups={groups} active={active?.id} onRun={run} />
      <p className="palette-note" role="status">
        {noteOf(offers.length, more)}
      </p>
    </dialog>
  );
}
