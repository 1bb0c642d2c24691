import * as React from 'react';

/** What an error boundary is drawn from. */
export interface ErrorBoundaryProps {
  readonly children: React.ReactNode;
  /** Drawn in place of what failed; `again` tries to draw it once more. */
  readonly instead: (error: unknown, again: () => void) => React.ReactElement;
}

interface ErrorBoundaryState {
  readonly failure: { readonly error: unknown } | undefined;
}

/** Keeps a part of the screen that cannot be drawn from taking the rest with it. A class, because React asks for one here. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, ErrorBoundaryState> {
  public override state: ErrorBoundaryState = { failure: undefined };

  public static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  public override render(): React.ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return this.props.instead(failure.error, () => this.setState({ failure: undefined }));
  }
}
