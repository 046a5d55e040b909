import { invalidRequest, missingResource } from '../domain/api-error.ts';

/** Cursor parameters of a list. */
export interface PageParams {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
}

export interface ListPage {
  object: 'list';
  data: object[];
  has_more: boolean;
  url: string;
}

/** One page of a list that is sorted newest first; the cursor is the id of an object in it. */
export function pageOfList(
  all: readonly { id: string; object: string }[],
  params: PageParams,
  url: string,
): ListPage {
  const limit = params.limit ?? 10;
  if (limit < 1 || limit > 100) {
    const message =
      limit < 1
        ? 'This value must be greater than or equal to 1.'
        : `Invalid integer: ${limit}; must be at most 100.`;
    throw invalidRequest(message, 'limit', 'parameter_invalid_integer');
  }
  const indexOf = (id: string, param: string): number => {
    const index = all.findIndex((entry) => entry.id === id);
    if (index < 0) throw missingResource(all[0]?.object ?? 'object', id, param);
    return index;
  };
  if (params.ending_before) {
    const end = indexOf(params.ending_before, 'ending_before');
    return { object: 'list', data: all.slice(Math.max(0, end - limit), end), has_more: end > limit, url };
  }
  const start = params.starting_after ? indexOf(params.starting_after, 'starting_after') + 1 : 0;
  return { object: 'list', data: all.slice(start, start + limit), has_more: all.length > start + limit, url };
}
