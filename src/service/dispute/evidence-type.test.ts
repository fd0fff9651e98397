import { expect, test } from "vitest";
import { evidenceTypeOf } from "./evidence-type.ts";

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(" ", ""), "hex");

test.each([
  ["application/pdf", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n")],
  ["image/png", bytes("89504e470d0a1a0a 0000000d49484452 00000001000000010802000000 907753de 00000000 49444154")],
  ["image/jpeg", bytes("ffd8ffe0 00104a46494600010100000100010000 ffd9")],
  ["text/plain", Buffer.from("The bank's letter:\r\n\t“paid”. 已付清。\f")],
])("a file is %s by its own bytes", async (type, file) => {
  expect(await evidenceTypeOf(file)).toBe(type);
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["a NUL in text", Buffer.from("a\0b")],
  ["an escape sequence in text", Buffer.from("\u001b[2J")],
  ["text in Latin-1", Buffer.from([0x63, 0x61, 0x66, 0xe9])],
  ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000")],
  ["a ZIP, as documents of offices are", bytes("504b0304140000000800000000000000000000000000000000000000000000000000")],
  ["a program", bytes("7f454c46020101000000000000000000")],
])("%s is none of the types that are taken", async (_, file) => {
  expect(await evidenceTypeOf(file)).toBeUndefined();
});
