// Catches a bug while a page is drawn: the plan stays as it was last saved, and the user goes on.
import { Component, type ReactNode } from 'react';
import { setState } from '../store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly children: ReactNode;
}

interface Caught {
  readonly error: Error | null;
}

export class Boundary extends Component<Props, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: Error): Caught {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="page">
        <Banner
          tone="problem"
          title="This page could not be drawn."
          actions={
            <>
              <Button onPress={() => this.setState({ error: null })}>Try again</Button>
              <Button onPress={() => setState({ page: 'overview' })}>Open the overview</Button>
            </>
          }
        >
          Everything that shows as saved is safe; the other pages work. What went wrong:{' '}
          {error.message}
        </Banner>
      </main>
    );
  }
}
