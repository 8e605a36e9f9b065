// The page, while it is being built.
import { PageHeader } from '../ui/PageHeader.tsx';

export default function CostPage() {
  return (
    <main className="page">
      <PageHeader title="Cost" />
    </main>
  );
}
