// Publications: all of them by name.
import { usePlan } from '../state/store.ts';
import { PageHeader } from '../ui/PageHeader.tsx';

export default function PublicationsPage() {
  const { publications } = usePlan().publications;
  return (
    <main className="page">
      <PageHeader title="Publications" subtitle="What the consortium has published." />
      <ul>
        {publications.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </main>
  );
}
