// The page, while it is being built.
import { PageHeader } from '../ui/PageHeader.tsx';

export default function OverviewPage() {
  return (
    <main className="page">
      <PageHeader title="Overview" />
    </main>
  );
}
