/**
 * Verifies an Ed25519 signature (RFC 8032): public key of 32 bytes, signature of 64. Synchronous in Node, asynchronous in Web Crypto: both do.
 * Says false for whatever is wrong with key or signature, and throws only when it cannot do its work.
 */
export type Ed25519Verify = (signed: {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}) => boolean | Promise<boolean>;

/** Signs with Ed25519 (RFC 8032), for a key that it holds: the message in, 64 bytes out. A key in a file, an agent or a module of hardware. */
export type Ed25519Sign = (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;
