import { Component, type PropsWithChildren, type ReactNode } from "react";
import { Failure } from "../ui/states/index.ts";

type GuardProps = PropsWithChildren<{ readonly at: string }>;
type GuardState = { readonly at: string; readonly error: unknown; readonly hasFailed: boolean };

/**
 * Shows what went wrong in place of a page that cannot be drawn: most of all one whose script is no longer there, since a newer console was put in
 * its place while this one was open. Going elsewhere, or asking again, is all it takes. React wants a class for it.
 */
export class PageGuard extends Component<GuardProps, GuardState> {
  override state: GuardState = { at: "", error: undefined, hasFailed: false };

  static getDerivedStateFromError(error: unknown): Partial<GuardState> {
    return { error, hasFailed: true };
  }

  /** Elsewhere, it begins anew. */
  static getDerivedStateFromProps({ at }: GuardProps, before: GuardState): GuardState | null {
    return before.at === at ? null : { at, error: undefined, hasFailed: false };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failure error={this.state.error} again={() => window.location.reload()} /> : this.props.children;
  }
}
