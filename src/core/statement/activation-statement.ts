/**
 * In which form a purpose's models are fitted from now on, and how it was found truer than the one before. `text` is canonical JSON (the form and the
 * comparison), of which `digest` is the SHA-256 as hex. `series` is the purpose, or `PURPOSE/asker` for the models of an asker's own view.
 */
export type ActivationStatement = {
  readonly kind: "model_activation";
  readonly id: string;
  readonly at: number;
  readonly series: string;
  /** 1 for a series' first. */
  readonly activation: number;
  readonly digest: string;
  readonly text: string;
};
