import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** An address as it is written to (`sentTo`) and as two spellings of it are recognised as one (`key`). */
export type EmailAddress = { readonly sentTo: string; readonly key: string };

/** RFC 5321: 254 characters in all, 64 before the @. */
const longest = 254;
const longestLocalPart = 64;

/**
 * One local part, one domain with a dot, and nothing that could smuggle a second recipient or a header into a mail.
 * Deliberately stricter than RFC 5322: quoted local parts and comments are refused.
 */
const shape =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

/**
 * Reads an address as people type it: full-width letters (ｈａｎａ＠ｅｘａｍｐｌｅ．ｊｐ) and surrounding blanks are accepted.
 * Refuses with EMAIL_INVALID.
 */
export function parseEmail(typed: string): Result<EmailAddress> {
  const sentTo = typed.normalize('NFKC').trim();
  const localPart = sentTo.split('@')[0] ?? '';
  if (sentTo.length > longest || localPart.length > longestLocalPart || !shape.test(sentTo)) {
    return refused(new Refusal('invalid', 'EMAIL_INVALID', { field: 'email' }));
  }
  return ok({ sentTo, key: sentTo.toLowerCase() });
}

/** The address as it may be shown on a screen that others might see: `ha•••@example.jp`. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const shown = [...address.slice(0, at)].slice(0, at > 3 ? 2 : 1).join('');
  return `${shown}•••${address.slice(at)}`;
}

/** What stands for the address of somebody who has none (RFC 2606: `.invalid` is nobody's). */
export const paperAddress = (id: string): string => `${id}@paper.invalid`;

/** Whether somebody was entered on paper, without an address. */
export const isPaperAddress = (address: string): boolean => address.endsWith('@paper.invalid');
