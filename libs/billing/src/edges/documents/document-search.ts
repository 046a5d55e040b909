import { isTokyoDate, Refusal } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

import { listedKinds } from '../../domain/documents/document-facts.ts';
import type { DocumentSearch } from '../../store/document.store.ts';

/** A search as it stands in the address of a file: `kinds=invoice,quote&from=2026-04-01&least=10000&counterparty=…`. */
export type TypedSearch = Readonly<Partial<Record<keyof DocumentSearch, string | string[]>>>;

/** Reads it. Refuses INPUT_INVALID (invalid) with the field at fault: a search that is misread would hand out something else. */
export function readSearch(typed: TypedSearch): DocumentSearch {
  const text = (field: keyof DocumentSearch): string => [typed[field] ?? ''].flat()[0] ?? '';
  const wrong = (field: keyof DocumentSearch): Refusal => new Refusal('invalid', 'INPUT_INVALID', { field });
  const day = (field: 'from' | 'to'): TokyoDate | null => {
    const written = text(field);
    if (written === '') return null;
    if (!isTokyoDate(written)) throw wrong(field);
    return written;
  };
  const amount = (field: 'least' | 'most'): number | null => {
    const written = text(field);
    if (written === '') return null;
    if (!/^\d{1,9}$/.test(written)) throw wrong(field);
    return Number(written);
  };
  const wanted = text('kinds').split(',').filter(Boolean);
  const kinds = listedKinds.filter((kind) => wanted.includes(kind));
  if (kinds.length !== wanted.length) throw wrong('kinds');
  return {
    ...{ kinds, from: day('from'), to: day('to'), least: amount('least'), most: amount('most') },
    counterparty: text('counterparty').replaceAll('\0', ''),
  };
}
