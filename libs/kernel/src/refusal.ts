import type { Locale } from './locale.ts';

/**
 * Why a wish was turned down. `unavailable` may be tried again later (fact `retryAt`, ISO instant, says when);
 * `not_found` is also the answer to a caller who may not know that a thing exists.
 */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'not_found'
  | 'forbidden'
  | 'conflict'
  | 'payment'
  | 'limited'
  | 'unavailable';

/** Figures and names that the sentence of a refusal is filled with; never personal data of others. */
export type Facts = Record<string, string | number | boolean | null>;

/**
 * The one way to say no. Pure functions return it inside a Result, actions throw it, one formatter at the edge
 * renders it in the viewer's language. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  /** Reason in capitals, e.g. `LEGAL_NOTICE_INCOMPLETE`; also the error's message. */
  readonly code: string;
  readonly facts: Facts;
  /** What else is wrong with the same wish, so that all of it can be mended at once. */
  readonly others: readonly Refusal[];

  constructor(kind: RefusalKind, code: string, facts: Facts = {}, others: readonly Refusal[] = []) {
    super(code);
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.facts = facts;
    this.others = others;
  }
}

/** The total map from a context's refusal codes to sentences; `{fact}` marks where a fact is filled in. */
export type RefusalSentences<Code extends string> = Record<Code, { ja: string; en: string }>;

/** The sentence for a refusal in one language, its placeholders filled, sums of yen as 12,000; null when the map lacks the code. */
export function refusalSentence(
  sentences: RefusalSentences<string>,
  refusal: Refusal,
  locale: Locale,
): string | null {
  const sentence = sentences[refusal.code];
  if (!sentence) return null;
  return sentence[locale].replace(/\{(\w+)\}(円| yen)?/g, (mark, fact: string, yen = '') => {
    const value = refusal.facts[fact];
    if (value === undefined || value === null) return mark;
    return `${yen && typeof value === 'number' ? value.toLocaleString('en') : String(value)}${yen}`;
  });
}
