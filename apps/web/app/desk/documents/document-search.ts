import { onlyDigits } from '@enishi/japan';
import { isTokyoDate } from '@enishi/kernel';
import type { ListedDocumentKind } from '../../gql/desk/graphql.ts';
import { listedKinds } from './document-form.ts';

/** What the list is kept to, as its address says it. */
export type DocumentSearch = {
  kinds: ListedDocumentKind[];
  from: string | null;
  to: string | null;
  least: number | null;
  most: number | null;
  counterparty: string;
};

/** Reads an address; what makes no sense is left out, so that an old bookmark still opens. */
export function searchIn(asked: URLSearchParams): DocumentSearch {
  const day = (name: string): string | null => {
    const text = asked.get(name) ?? '';
    return isTokyoDate(text) ? text : null;
  };
  const amount = (name: string): number | null => {
    const digits = onlyDigits(asked.get(name) ?? '').slice(0, 9);
    return digits === '' ? null : Number(digits);
  };
  const wanted = asked.getAll('kind');
  return {
    kinds: listedKinds.filter((kind) => wanted.includes(kind)),
    ...{ from: day('from'), to: day('to'), least: amount('least'), most: amount('most') },
    counterparty: (asked.get('counterparty') ?? '').trim(),
  };
}

/** The same search as the address of a page or file. */
export function searchAddress(
  { kinds, ...rest }: DocumentSearch,
  kindName: 'kind' | 'kinds' = 'kind',
): URLSearchParams {
  const address = new URLSearchParams();
  if (kindName === 'kind') kinds.forEach((kind) => address.append('kind', kind));
  else if (kinds.length > 0) address.set('kinds', kinds.join(','));
  for (const [name, value] of Object.entries(rest))
    if (value !== null && value !== '') address.set(name, String(value));
  return address;
}
