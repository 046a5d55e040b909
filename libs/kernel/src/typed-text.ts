/**
 * One line as typed: NFC, ends of line and other unseen signs made blanks, outer blanks removed. An end of line in the subject of a
 * mail would begin a header.
 */
export function readOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** A text of many lines as typed: NFC, line ends alike, no other control characters. */
export function readLines(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}]/gu, '')
    .trim();
}
