/** The few kinds of value that an index of Pagefind is made of. */
export type Value = number | string | readonly Value[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Reads a value from CBOR (RFC 8949); throws when there is anything but whole numbers, text and lists of known length. */
export function decoded(bytes: Uint8Array): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let at = 0;
  const argument = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    const from = at;
    at += size;
    if (size === 1) return view.getUint8(from);
    if (size === 2) return view.getUint16(from);
    if (size === 4) return view.getUint32(from);
    throw new Error(`No length of an index takes ${size} bytes.`);
  };
  const read = (): Value => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const n = argument(head & 31);
    if (kind === NUMBER) return n;
    if (kind === NEGATIVE) return -1 - n;
    if (kind === LIST) return Array.from({ length: n }, read);
    if (kind !== TEXT) throw new Error(`An index holds no values of the kind ${kind}.`);
    at += n;
    return text.decode(bytes.subarray(at - n, at));
  };
  const value = read();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes are left over.`);
  return value;
}

function head(kind: number, n: number): readonly number[] {
  const start = kind << 5;
  if (n < 24) return [start + n];
  if (n < 0x100) return [start + 24, n];
  if (n < 0x10000) return [start + 25, n >> 8, n & 0xff];
  throw new Error(`${n} is more than an index of this site holds.`);
}

/** Writes a value as CBOR, in as few bytes as it takes. */
export function encoded(value: Value): Uint8Array {
  if (typeof value === 'number')
    return Uint8Array.from(value < 0 ? head(NEGATIVE, -1 - value) : head(NUMBER, value));
  if (typeof value !== 'string')
    return Buffer.concat([Uint8Array.from(head(LIST, value.length)), ...value.map(encoded)]);
  const text = new TextEncoder().encode(value);
  return Buffer.concat([Uint8Array.from(head(TEXT, text.length)), text]);
}
