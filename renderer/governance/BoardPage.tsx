// The page, while it is being built.
import { PageHeader } from '../ui/PageHeader.tsx';

export default function BoardPage() {
  return (
    <main className="page">
      <PageHeader title="Board" />
    </main>
  );
}
