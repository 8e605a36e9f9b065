// The error boundary: where drawing fails the plan stays in the window, and can be kept as a copy.
import { Component, type ReactNode } from 'react';
import { setState } from '../state/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { KeepCopy } from './KeepCopy.tsx';

interface Props {
  /** What could not be drawn, at the beginning of a sentence: `This page`. */
  readonly what: string;
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

  // What was open may be what failed, so it is closed first.
  #again = () => {
    setState({ explaining: [], overlay: null });
    this.setState({ error: null });
  };

  #undo = async () => {
    const { undo } = await import('../state/dispatch.ts');
    undo();
    this.#again();
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const actions = (
      <>
        <Button onPress={this.#again}>Try again</Button>
        <Button onPress={() => void this.#undo()}>Undo the last edit</Button>
        <KeepCopy />
      </>
    );
    return (
      <main className="page">
        <Banner
          tone="problem"
          title={`${this.props.what} could not be displayed.`}
          actions={actions}
        >
          The plan is as you left it; everything that shows as saved is safe. What went wrong:{' '}
          {error.message}
        </Banner>
      </main>
    );
  }
}
