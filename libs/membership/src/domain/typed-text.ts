import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { isKatakanaName, normaliseDigits, toFullWidthKatakana } from '@enishi/japan';

/** Fields that a refusal may point at. */
export type FieldName =
  | 'email'
  | 'familyName'
  | 'givenName'
  | 'familyKana'
  | 'givenKana'
  | 'tie'
  | 'guardianEmail'
  | 'displayName'
  | 'area'
  | 'interests'
  | 'line'
  | 'giverName'
  | 'recipientName'
  | 'recipientEmail'
  | 'message'
  | 'school'
  | 'asksForJa'
  | 'asksForEn'
  | 'name'
  | 'kana'
  | 'registrationNumber'
  | 'postalCode'
  | 'address'
  | 'department'
  | 'contactName'
  | 'contactEmail'
  | 'employees'
  | 'legalForm'
  | 'reason'
  | 'emails'
  | 'domain'
  | 'code'
  | 'usedFor'
  | 'amount'
  | 'usedOn'
  | 'endsOn'
  | 'purpose'
  | 'people'
  | 'openings'
  | 'alt'
  | 'note'
  | 'concerns'
  | 'contact'
  | 'remark'
  | 'representative';

/** Longest part of a name, in characters as people count them. */
export const longestName = 60;
/** Longest mail address (RFC 5321, 4.5.3.1.3). */
const longestEmail = 254;

/**
 * Characters that make text lie about itself: control characters, line ends, bidirectional overrides and other format
 * characters, half surrogate pairs, and private ones that look different on every machine. The joiners that some
 * scripts need within a word are judged by {@link joiner}, variation selectors (葛󠄀) are letters' own.
 */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;
/** A joiner where no script needs one. */
const joiner = /(?<![\p{M}\p{Script=Arabic}\p{Extended_Pictographic}])[\u200c\u200d]/u;
/** More marks on one letter than any language writes; they would paint over the lines around. */
const pile = /\p{M}{5}/u;
/** A letter or a figure that can be seen; the fillers of Hangul count as letters and show nothing. */
const visible = /(?![\u115f\u1160\u3164\uffa0])[\p{L}\p{N}]/u;

/**
 * One line of text as typed: NFC, outer blanks removed, inner blanks single, with at least one letter or figure. Never NFKC, which would change 髙 or ㈱.
 * Refusals TEXT_MISSING, TEXT_TOO_LONG (facts `field`, `most`), TEXT_HAS_CONTROL_CHARACTERS.
 */
export function readLine(typed: string, field: FieldName, most: number): Result<string> {
  const no = (code: string): Result<string> => refused(new Refusal('invalid', code, { field, most }));
  if (typed.length > most * 8) return no('TEXT_TOO_LONG');
  const text = typed.normalize('NFC').replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
  if (text === '') return no('TEXT_MISSING');
  if (unseen.test(text) || joiner.test(text) || pile.test(text)) return no('TEXT_HAS_CONTROL_CHARACTERS');
  if (!visible.test(text)) return no('TEXT_MISSING');
  if ([...text].length > most) return no('TEXT_TOO_LONG');
  return ok(text.replace(/[ \u3000]+/gu, ' '));
}

/**
 * Several lines of text as typed, each as {@link readLine} wants it, with at most one empty line between paragraphs. May be empty;
 * refusals TEXT_TOO_LONG, TEXT_HAS_CONTROL_CHARACTERS.
 */
export function readParagraphs(typed: string, field: FieldName, most: number): Result<string> {
  if (typed.length > most * 8) return refused(new Refusal('invalid', 'TEXT_TOO_LONG', { field, most }));
  const lines: string[] = [];
  for (const each of typed.split(/\r\n|\r|\n/)) {
    const line = readLine(each, field, most);
    if (line.ok) lines.push(line.value);
    else if (line.refusal.code === 'TEXT_MISSING') lines.push('');
    else return line;
  }
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  return [...text].length > most
    ? refused(new Refusal('invalid', 'TEXT_TOO_LONG', { field, most }))
    : ok(text);
}

/** A family or given name. */
export function readName(typed: string, field: FieldName): Result<string> {
  return readLine(typed, field, longestName);
}

/**
 * フリガナ: hiragana and half-width kana are folded; anything else is KANA_NOT_KATAKANA. A name without Japanese
 * characters needs none, since its bearer may not know how it is written.
 */
export function readKana(typed: string, field: FieldName, name: string): Result<string> {
  if (typed.trim() === '' && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name))
    return ok('');
  const line = readLine(typed, field, longestName);
  if (!line.ok) return line;
  const kana = toFullWidthKatakana(line.value);
  return isKatakanaName(kana) ? ok(kana) : refused(new Refusal('invalid', 'KANA_NOT_KATAKANA', { field }));
}

/** A mail address, full-width characters folded, lower case. Refusal EMAIL_UNREADABLE. */
export function readEmail(typed: string, field: FieldName): Result<string> {
  const email = normaliseDigits(typed).normalize('NFKC').trim().toLowerCase();
  const plausible =
    email.length <= longestEmail && /^[^\s@<>"(),;:\\[\]]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email);
  return plausible && !unseen.test(email)
    ? ok(email)
    : refused(new Refusal('invalid', 'EMAIL_UNREADABLE', { field }));
}
