/** The operator stopped a command: everything was closed, and there is nothing more to say. */
export class Interruption extends Error {
  constructor() {
    super("stopped by the operator");
    this.name = "Interruption";
  }
}
