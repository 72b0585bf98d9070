import { Component, type ReactNode } from "react";
import { asFailure } from "../host";
import { FailureNotice } from "../kit";
import styles from "./Boundary.module.css";

interface Props {
  /** Another place is another try. */
  place: string;
  children: ReactNode;
}

interface State {
  error: unknown;
  place: string;
}

/** A screen that fails is replaced by what happened and a way on; spine, lock and leave stay. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? "unknown" };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <main id="main" tabIndex={-1} className={styles.main}>
        <FailureNotice
          failure={asFailure(this.state.error)}
          onRetry={() => this.setState({ error: null })}
        />
      </main>
    );
  }
}
