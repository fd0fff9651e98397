import { HASH_BYTES, type Hash } from "./bytes.ts";

const BLOCK_BYTES = 64;

/** A message ends in the byte 0x80 and its length in bits as 8 bytes. */
const TRAILER_BYTES = 9;

/** FIPS 180-4, section 5.3.3: the first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const START = words("6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19");

/** FIPS 180-4, section 4.2.2: the same of the cube roots of the first 64 primes. */
const ROUND_CONSTANTS = words(`
  428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7
  c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147
  06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819
  d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208
  90befffa a4506ceb bef9a3f7 c67178f2`);

/** Working space: a call runs to its end before the next begins, so all calls share it, and a tree node costs one allocation. */
const STATE = new Int32Array(8);
const SCHEDULE = new Int32Array(64);
const LAST_BLOCKS = new Uint8Array(2 * BLOCK_BYTES);

/**
 * SHA-256 (FIPS 180-4) in plain TypeScript: synchronous where Web Crypto is not, and for the 65 bytes of a tree node about as fast as a call
 * into Node's OpenSSL. Not made to run in constant time: what it hashes here is public, or random and used once.
 */
export const sha256: Hash = (bytes) => {
  STATE.set(START);
  const wholeBytes = bytes.length - (bytes.length % BLOCK_BYTES);
  for (let at = 0; at < wholeBytes; at += BLOCK_BYTES) compress(bytes, at);
  const lastBytes = pad(bytes, wholeBytes);
  for (let at = 0; at < lastBytes; at += BLOCK_BYTES) compress(LAST_BLOCKS, at);
  return digest();
};

// The compiler takes an element of a typed array for possibly undefined; `?? 0` is never reached below, and costs nothing.

/** Section 5.1.1: what is left of the message, 0x80, zeros, the length in bits. Says how many bytes that makes. */
function pad(bytes: Uint8Array, from: number): number {
  const rest = bytes.length - from;
  const length = rest + TRAILER_BYTES > BLOCK_BYTES ? 2 * BLOCK_BYTES : BLOCK_BYTES;
  LAST_BLOCKS.fill(0, rest, length);
  for (let at = 0; at < rest; at++) LAST_BLOCKS[at] = bytes[from + at] ?? 0;
  LAST_BLOCKS[rest] = 0x80;
  writeWord(LAST_BLOCKS, length - 8, Math.floor(bytes.length / 0x20000000));
  writeWord(LAST_BLOCKS, length - 4, bytes.length << 3);
  return length;
}

/** Section 6.2.2, step 1: 16 words of the block become 64. */
function expand(bytes: Uint8Array, from: number): void {
  for (let t = 0, at = from; t < 16; t++, at += 4) {
    SCHEDULE[t] = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  }
  for (let t = 16; t < 64; t++) {
    const w15 = SCHEDULE[t - 15] ?? 0;
    const w2 = SCHEDULE[t - 2] ?? 0;
    const sigma0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const sigma1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    SCHEDULE[t] = (SCHEDULE[t - 16] ?? 0) + sigma0 + (SCHEDULE[t - 7] ?? 0) + sigma1;
  }
}

/** Section 6.2.2, steps 2 to 4. */
function compress(bytes: Uint8Array, from: number): void {
  expand(bytes, from);
  let a = STATE[0] ?? 0;
  let b = STATE[1] ?? 0;
  let c = STATE[2] ?? 0;
  let d = STATE[3] ?? 0;
  let e = STATE[4] ?? 0;
  let f = STATE[5] ?? 0;
  let g = STATE[6] ?? 0;
  let h = STATE[7] ?? 0;
  for (let t = 0; t < 64; t++) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + sum1 + ((e & f) ^ (~e & g)) + (ROUND_CONSTANTS[t] ?? 0) + (SCHEDULE[t] ?? 0)) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  STATE[0] = (STATE[0] ?? 0) + a;
  STATE[1] = (STATE[1] ?? 0) + b;
  STATE[2] = (STATE[2] ?? 0) + c;
  STATE[3] = (STATE[3] ?? 0) + d;
  STATE[4] = (STATE[4] ?? 0) + e;
  STATE[5] = (STATE[5] ?? 0) + f;
  STATE[6] = (STATE[6] ?? 0) + g;
  STATE[7] = (STATE[7] ?? 0) + h;
}

function digest(): Uint8Array {
  const bytes = new Uint8Array(HASH_BYTES);
  for (let at = 0; at < 8; at++) writeWord(bytes, 4 * at, STATE[at] ?? 0);
  return bytes;
}

function writeWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word >>> 24;
  bytes[at + 1] = word >>> 16;
  bytes[at + 2] = word >>> 8;
  bytes[at + 3] = word;
}

function words(hex: string): Int32Array {
  return Int32Array.from(hex.trim().split(/\s+/), (word) => Number.parseInt(word, 16));
}
