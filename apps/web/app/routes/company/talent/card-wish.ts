import { filterIn } from '../../../parts/talent-filter.ts';

/** As many characters as may be searched for; the field takes no more. */
export const longestWish = 60;

/** Whom the address of the page asks for, in words as well. */
export function wishIn(query: URLSearchParams) {
  const words = [...(query.get('words') ?? '')].slice(0, longestWish).join('');
  return { ...filterIn(query), words };
}

export type CardWish = ReturnType<typeof wishIn>;
