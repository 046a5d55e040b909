import { invalidRequest, type ApiError } from '../domain/api-error.ts';

/** How a clause compares: `:` and `=` are equal without regard to case, `~` is part of, the others are for numbers. */
export type Operator = ':' | '=' | '~' | '>' | '<' | '>=' | '<=';

/** One comparison of a query. `key` is set for `metadata['key']`; a `value` of null asks for what is not set. */
export interface Clause {
  negated: boolean;
  field: string;
  key: string | null;
  operator: Operator;
  value: string | number | null;
}

/** A whole query: clauses of which all, or any, must hold. Stripe does not mix the two. */
export interface Query {
  join: 'and' | 'or';
  clauses: Clause[];
}

/** As many clauses as Stripe takes. Source: https://docs.stripe.com/search */
const mostClauses = 10;

export function refusedQuery(message: string): ApiError {
  return invalidRequest(message, 'query');
}

const unreadable = (): ApiError =>
  refusedQuery(
    'We were unable to parse your search query. Try using the format `metadata["key"]:"value"` to query for metadata or key:"value" to query for other fields.',
  );

/** Reads from left to right; each method takes one part of the grammar or refuses the query. */
class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  take(pattern: RegExp): string | null {
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (!found) return null;
    this.at = sticky.lastIndex;
    return found[0];
  }

  need(pattern: RegExp): string {
    const found = this.take(pattern);
    if (found === null) throw unreadable();
    return found;
  }

  /** A text in single or double quotation marks, in which a backslash protects the next character. */
  quoted(): string | null {
    const text = this.take(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/s);
    return text === null ? null : text.slice(1, -1).replace(/\\(.)/gs, '$1');
  }

  clause(): Clause {
    const negated = this.take(/-/) !== null;
    const field = this.need(/[a-z_][a-z0-9_]*(?:\.[a-z0-9_]+)*/);
    const key = field === 'metadata' ? this.metadataKey() : null;
    const operator = this.need(/>=|<=|[:=~<>]/) as Operator;
    return { negated, field, key, operator, value: this.value() };
  }

  private metadataKey(): string {
    this.need(/\[/);
    const key = this.quoted();
    this.need(/\]/);
    if (key === null) throw unreadable();
    return key;
  }

  private value(): string | number | null {
    const text = this.quoted();
    if (text !== null) return text;
    if (this.take(/null\b/i) !== null) return null;
    return Number(this.need(/-?\d+(?:\.\d+)?/));
  }
}

/**
 * Reads Stripe's search query language: `email:'hanako@example.jp' AND -metadata['plan']:null`. Clauses are joined by a
 * space, AND or OR in any case. Source: https://docs.stripe.com/search#search-query-language
 */
export function parseQuery(text: string): Query {
  const reader = new Reader(text.trim());
  const clauses = [reader.clause()];
  const joins = new Set<Query['join']>();
  while (!reader.isAtEnd) {
    reader.need(/\s+/);
    const word = reader
      .take(/(?:and|or)\s+/i)
      ?.trim()
      .toLowerCase();
    joins.add(word === 'or' ? 'or' : 'and');
    clauses.push(reader.clause());
  }
  if (joins.size > 1) throw refusedQuery('Search queries cannot mix AND and OR; use one of them.');
  if (clauses.length > mostClauses)
    throw refusedQuery(`Search queries take at most ${mostClauses} clauses; this one has ${clauses.length}.`);
  return { join: joins.has('or') ? 'or' : 'and', clauses };
}
