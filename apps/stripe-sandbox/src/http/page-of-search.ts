import { createHash } from 'node:crypto';
import { invalidRequest } from '../domain/api-error.ts';

export interface SearchParams {
  query: string;
  limit?: number;
  page?: string;
}

export interface SearchPage {
  object: 'search_result';
  data: object[];
  has_more: boolean;
  next_page: string | null;
  url: string;
}

const queryMark = (url: string, query: string): string =>
  createHash('sha256').update(`${url} ${query}`).digest('base64url').slice(0, 12);

/** The page of a search that begins behind the object the token names; a token fits only the query it came with. */
export function pageOfSearch(
  found: readonly { id: string }[],
  { query, limit = 10, page }: SearchParams,
  url: string,
): SearchPage {
  if (limit < 1 || limit > 100)
    throw invalidRequest(
      `Invalid integer: ${limit}; must be between 1 and 100.`,
      'limit',
      'parameter_invalid_integer',
    );
  const mark = queryMark(url, query);
  const start = page === undefined ? 0 : startOf(page, mark, found);
  const data = found.slice(start, start + limit);
  const hasMore = found.length > start + limit;
  const last = data.at(-1)?.id;
  return {
    object: 'search_result',
    data,
    has_more: hasMore,
    next_page: hasMore ? Buffer.from(`${mark} ${last}`).toString('base64url') : null,
    url,
  };
}

function startOf(page: string, mark: string, found: readonly { id: string }[]): number {
  const [foundMark, last] = Buffer.from(page, 'base64url').toString('utf8').split(' ');
  const at = found.findIndex(({ id }) => id === last);
  if (foundMark !== mark || at < 0)
    throw invalidRequest('The page token is not valid for this search query.', 'page');
  return at + 1;
}
