/** Header fields by which a machine says that nobody wrote this (RFC 3834, 2 and 5; lists and what older programs send). Names in small letters. */
export type MailHeaders = ReadonlyMap<string, string>;

const bulk = /^(bulk|junk|list|auto[-_]reply)$/i;
const machines = /^(mailer-daemon|postmaster|no-?reply|bounces?)([+@-]|$)/i;

/**
 * Whether a mail is to be swallowed without an answer: an automatic reply, a bounce, or a list's. To answer one, even by a refusal that comes back as a
 * bounce, is how loops begin.
 */
export function isAutomatic(headers: MailHeaders, from: string): boolean {
  const submitted = headers.get('auto-submitted')?.trim() ?? 'no';
  return (
    !/^no\b/i.test(submitted) ||
    bulk.test(headers.get('precedence')?.trim() ?? '') ||
    ['list-id', 'x-autoreply', 'x-autorespond'].some((name) => headers.has(name)) ||
    headers.get('return-path')?.trim() === '<>' ||
    machines.test(from)
  );
}

/** Where the mail that is answered begins, in the mail programs of the people here. */
const quoteBegins: readonly RegExp[] = [
  /^-{2,}\s*(original message|元のメッセージ|転送メッセージ|forwarded message)\s*-{2,}$/i,
  /^_{10,}$/,
  /^on .{6,200} wrote:$/i,
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,200}[:：]$/,
  /^\d{4}[/-]\d{1,2}[/-]\d{1,2}.{0,200}(wrote|書きました|<[^>]+>)\s*[:：]$/i,
  /^(from|差出人)\s*[:：].{0,200}(@|talk-)/i,
];
const signatureBegins = /^-- ?$/;

/**
 * What somebody wrote themselves: up to the mail that they answer and up to their signature, without lines that begin with `>`. A line that mail programs
 * fold (「On … \n wrote:」) counts together with the next one. Where nothing would be left everything is kept, since it may have been written between the lines.
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const ends = lines.findIndex((line, at) => {
    const alone = line.trim();
    const folded = `${alone} ${lines[at + 1]?.trim() ?? ''}`;
    const folds = /^(on |\d{4}年|\d{4}[/-])/i.test(alone) && quoteBegins.some((shape) => shape.test(folded));
    return signatureBegins.test(line) || folds || quoteBegins.some((shape) => shape.test(alone));
  });
  const own = (ends < 0 ? lines : lines.slice(0, ends)).filter((line) => !line.startsWith('>'));
  return own.join('\n').trim() || text.trim();
}
