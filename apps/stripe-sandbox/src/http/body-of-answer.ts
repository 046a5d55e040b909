import type { Params } from '../contract/read-params.ts';
import type { Operation } from '../contract/schema.ts';
import type { Work } from '../domain/work.ts';
import { expand } from './expand.ts';
import { pageOfList, type PageParams } from './page-of-list.ts';
import { pageOfSearch, type SearchParams } from './page-of-search.ts';

type Found = { id: string; object: string }[];

/** The body of an answer: one object, or the page that was asked for, with what is to be expanded. */
export function bodyOf(
  work: Work,
  { response }: Operation,
  result: unknown,
  { params, url }: { params: Params; url: string },
): object {
  const paths = (params['expand'] as string[] | undefined) ?? [];
  if (!response.list && !response.search) return expand(work, null, result as object, paths);
  const found = result as Found;
  const page = response.list
    ? pageOfList(found, params as PageParams, url)
    : pageOfSearch(found, params as unknown as SearchParams, url);
  const inside = paths.filter((path) => path.startsWith('data.')).map((path) => path.slice('data.'.length));
  const data = page.data.map((entry) => expand(work, null, entry, inside));
  const isCounted = response.search && paths.includes('total_count');
  return { ...page, data, ...(isCounted ? { total_count: found.length } : {}) };
}
