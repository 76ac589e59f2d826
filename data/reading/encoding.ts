/** The text of bytes in UTF-8, without a byte order mark; nothing if they are in another encoding. */
export function decode(bytes: Buffer): string | undefined {
  if (isUtf16(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Says of bytes that are not UTF-8 what they probably are. */
export function describeEncoding(bytes: Buffer): string {
  const other = 'letters that are not in the UTF-8 encoding, but probably in ';
  if (isUtf16(bytes)) return `${other}UTF-16`;
  // Where the letters of Western Europe are single ones among ASCII, Russian ones make whole words.
  return (
    other + (/[\xc0-\xff]{3}/.test(bytes.toString('latin1')) ? 'Windows-1251' : 'Windows-1252')
  );
}

/** Whether bytes begin with the mark of UTF-16, or every other one is that of Latin or Cyrillic letters in it. */
function isUtf16(bytes: Buffer): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1'))) return true;
  const high = (first: number) =>
    bytes.filter((byte, index) => index % 2 === first && (byte === 0 || byte === 4)).length;
  return bytes.length > 1 && Math.max(high(0), high(1)) > bytes.length / 4;
}
