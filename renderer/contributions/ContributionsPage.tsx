// The page, while it is being built.
import { PageHeader } from '../ui/PageHeader.tsx';

export default function ContributionsPage() {
  return (
    <main className="page">
      <PageHeader title="Contributions" />
    </main>
  );
}
