import { foldForSearch } from '@enishi/japan';
import { Refusal, isWhole, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { postingLimits } from './posting-form.ts';
import type { PayUnit, PostingWay } from './posting-form.ts';
import type { Contract } from './posting.ts';

/** Longest wish in words, in characters as people count them. */
export const longestPostingWish = 60;

/** What somebody looks for on the page of postings; null asks for no such thing. */
export type PostingFilter = {
  /** Code of a municipality of the community. */
  readonly area: string | null;
  readonly companyId: string | null;
  readonly contract: Contract | null;
  readonly way: PostingWay | null;
  readonly payUnit: PayUnit | null;
  /** Yen a unit at least, as the posting says them; asks for nothing without a unit, since an hour and a month cannot be compared. */
  readonly leastYen: number | null;
  /** As typed; each word has to stand somewhere in the posting. */
  readonly words: string;
};

export const everyPosting: PostingFilter = {
  ...{ area: null, companyId: null, contract: null, way: null, payUnit: null, leastYen: null, words: '' },
};

/** The same with its words evened out, each once. */
export type SoughtPosting = Omit<PostingFilter, 'words' | 'leastYen'> & {
  readonly leastYen: number;
  readonly words: readonly string[];
};

/**
 * Reads a filter. Refuses POSTING_WISH_TOO_LONG (`most`, field `words`), and POSTING_FILTER_UNKNOWN (not_found) for a municipality that is none of this community, or yen that
 * no posting can pay.
 */
export function readPostingFilter(
  { words, leastYen, ...filter }: PostingFilter,
  areas: ReadonlySet<string>,
): Result<SoughtPosting> {
  if ([...words].length > longestPostingWish)
    return refused(
      new Refusal('invalid', 'POSTING_WISH_TOO_LONG', { field: 'words', most: longestPostingWish }),
    );
  if (filter.area !== null && !areas.has(filter.area)) return unknown('area');
  if (leastYen !== null && !isWhole(leastYen, 0, postingLimits.payYen)) return unknown('leastYen');
  return ok({
    ...filter,
    leastYen: leastYen ?? 0,
    words: [...new Set(words.split(/[\s\u3000、。・,]+/u).map(foldForSearch))].filter(Boolean),
  });
}

const unknown = <Value>(field: string): Result<Value> =>
  refused<Value>(new Refusal('not_found', 'POSTING_FILTER_UNKNOWN', { field }));
