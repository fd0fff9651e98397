import { Component, type PropsWithChildren, type ReactNode } from "react";
import { Failure } from "../ui/states/index.ts";

type GuardProps = PropsWithChildren<{ readonly at: string }>;
type GuardState = { readonly error: unknown; readonly hasFailed: boolean };

/**
 * Shows what went wrong in place of a page that cannot be drawn: most of all one whose script is no longer there, since a newer console was put in
 * its place while this one was open. Going elsewhere, or asking again, is all it takes. React wants a class for it.
 */
export class PageGuard extends Component<GuardProps, GuardState> {
  override state: GuardState = { error: undefined, hasFailed: false };

  static getDerivedStateFromError(error: unknown): GuardState {
    return { error, hasFailed: true };
  }

  override componentDidUpdate({ at }: GuardProps): void {
    if (this.state.hasFailed && at !== this.props.at) this.setState({ error: undefined, hasFailed: false });
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failure error={this.state.error} again={() => window.location.reload()} /> : this.props.children;
  }
}
