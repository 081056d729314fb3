import { Component } from 'react';
import type { ReactNode } from 'react';

import { Broken } from './Broken';

interface GuardProps {
  /** What it stands around, at the beginning of a sentence: "This page". */
  readonly what: string;
  /** Stands in front of the page, as a dialog does. */
  readonly isDialog?: boolean;
  /** Puts away what is guarded; without it there is nothing to put away. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

interface GuardState {
  readonly failure: string | null;
}

/** Keeps an error where it happens: all but what is guarded stays as it is. React has no way to say this but a class. */
export class Guard extends Component<GuardProps, GuardState> {
  override readonly state: GuardState = { failure: null };

  static getDerivedStateFromError(failure: unknown): GuardState {
    return { failure: failure instanceof Error ? failure.message : String(failure) };
  }

  readonly #again = (): void => {
    this.setState({ failure: null });
  };

  readonly #leave = (): void => {
    this.props.onLeave?.();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { what, isDialog = false, onLeave, children } = this.props;
    const { failure } = this.state;
    if (failure === null) return children;
    return (
      <Broken
        what={what}
        isDialog={isDialog}
        failure={failure}
        onAgain={this.#again}
        onLeave={onLeave === undefined ? null : this.#leave}
      />
    );
  }
}
