// The page, while it is being built.
import { PageHeader } from '../ui/PageHeader.tsx';

export default function MembersPage() {
  return (
    <main className="page">
      <PageHeader title="Members" />
    </main>
  );
}
