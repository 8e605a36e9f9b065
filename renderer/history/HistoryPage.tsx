// History: who changed what, when and why; any past state is shown, compared, and brought back from here.
import './history.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { entitiesNamed } from '../../shared/history/rows.ts';
import { counted } from '../../shared/values/counted.ts';
import { setState, useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { later } from '../ui/later.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { saveHistory } from './actions.ts';
import type { OpenDialog } from './dialogs.ts';
import { Filters, type HistorySearch, wholeHistory } from './Filters.tsx';
import { filterOf } from './filterOf.ts';
import { HistoryList } from './HistoryList.tsx';
import { useHistory } from './useHistory.ts';

const Dialogs = later(() => import('./HistoryDialogs.tsx'));

function countText(hits: number): string {
  return counted(hits, 'edit');
}

/** Names of entities as they are now and in what is shown: one that is gone is found by the sentence. */
function useFilter(search: HistorySearch) {
  const plan = useStore((state) => state.saved);
  const words = useDeferredValue(search.words);
  return useMemo(
    () => filterOf({ ...search, words }, entitiesNamed(plan, words)),
    [search, words, plan],
  );
}

export default function HistoryPage() {
  const [search, setSearch] = useState(wholeHistory);
  const [opened, open] = useState<OpenDialog | null>(null);
  const filter = useFilter(search);
  const history = useHistory(filter);
  const { known } = history;
  return (
    <main className="page history-page">
      <PageHeader
        title="History"
        subtitle="Who changed what, when and why. History is never rewritten: undoing and restoring are edits too."
        actions={
          <>
            <Button onPress={() => setState({ overlay: 'verify' })}>Verify a report…</Button>
            <Button onPress={() => void saveHistory(filter)}>Export as CSV…</Button>
          </>
        }
      />
      <Card>
        <Filters search={search} setSearch={setSearch} answer={known?.answer ?? null} />
        <p className="history-count dim" role="status">
          {known && countText(known.answer.hits)}
        </p>
        {known?.answer.hits === 0 ? (
          <p className="dim">No edit is like that. Take a filter away to see more.</p>
        ) : (
          <HistoryList history={history} open={open} />
        )}
      </Card>
      {opened && <Dialogs opened={opened} onClose={() => open(null)} />}
    </main>
  );
}
