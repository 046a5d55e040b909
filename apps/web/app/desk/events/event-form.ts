import type { DeskEventQuery, EventKind, EventSaleInput, EventWordsInput } from '../../gql/desk/graphql.ts';
import { japanInstant } from '../outreach/letter-form.ts';
import { eventKinds } from './event-template.ts';

/** Kinds of ticket that the editor has room for. */
export const typeRows = [0, 1, 2, 3] as const;

const tokyoOffsetMs = 9 * 3_600_000;

/** What the editor posted about words. */
export function eventWordsIn(fields: Record<string, string>): EventWordsInput {
  const { kind, titleJa = '', titleEn, bodyJa = '', bodyEn, placeJa = '', placeEn } = fields;
  return {
    kind: eventKinds.find((one) => one === kind) ?? 'gathering',
    ...{ titleJa, bodyJa, placeJa },
    ...{ titleEn: titleEn?.trim() || null, bodyEn: bodyEn?.trim() || null, placeEn: placeEn?.trim() || null },
  };
}

/** Date and tickets as posted: `missing` is the field without which no time can be told. Rows without a name are left out. */
export function eventSaleIn(
  fields: Record<string, string>,
): { missing: string } | { sale: EventSaleInput; rows: number[] } {
  const { day = '', begins = '', ends = '', closes = '' } = fields;
  const startsAt = japanInstant([day, begins].join('T'));
  const endsAt = japanInstant([day, ends].join('T'));
  const saleUntil = closes === '' ? startsAt : japanInstant(closes);
  if (!startsAt) return { missing: /^\d{4}-\d{2}-\d{2}$/.test(day) ? 'begins' : 'day' };
  if (!endsAt) return { missing: 'ends' };
  if (!saleUntil) return { missing: 'closes' };
  const rows = typeRows.filter((row) => (fields[`type-${row}-nameJa`] ?? '').trim() !== '');
  const types = rows.map((row) => {
    const of = (name: string) => fields[`type-${row}-${name}`] ?? '';
    return {
      ...{ nameJa: of('nameJa'), nameEn: of('nameEn').trim() || null, price: countIn(of('price')) },
      ...{ discounted: of('discounted') === 'on', mostPerPerson: countIn(of('mostPerPerson')) },
      capacity: of('capacity').trim() === '' ? null : countIn(of('capacity')),
    };
  });
  return { rows, sale: { startsAt, endsAt, saleUntil, capacity: countIn(fields.capacity ?? ''), types } };
}

/** The field of the editor that the API means: it counts only kinds with a name, and knows instants instead of day and time. */
export function fieldMeant(field: string, rows: readonly number[]): string {
  const type = /^type-(\d+)-(\w+)$/.exec(field);
  if (type) return `type-${rows[Number(type[1])] ?? 0}-${type[2]}`;
  const times: Record<string, string> = {
    startsAt: 'day',
    endsAt: 'ends',
    saleUntil: 'closes',
    types: 'type-0-nameJa',
  };
  return times[field] ?? field;
}

/** A number as people type it (１２、1,200); -1, which every rule refuses, for what is none. */
export function countIn(typed: string): number {
  const figures = typed.normalize('NFKC').replace(/[,\s円枚]/g, '');
  return /^\d{1,9}$/.test(figures) ? Number(figures) : -1;
}

/** What is kept, as the editor shows it. */
export function fieldsOfEvent(event: DeskEventQuery['event']): Record<string, string> {
  const { kind, titleJa, titleEn, bodyJa, bodyEn, placeJa, placeEn, dates } = event;
  const words = { kind, titleJa, bodyJa, placeJa };
  const english = { titleEn: titleEn ?? '', bodyEn: bodyEn ?? '', placeEn: placeEn ?? '' };
  const [date] = dates;
  if (!date) return { ...words, ...english };
  const starts = onClock(date.startsAt);
  const rows = date.types.flatMap((type, at) => [
    [`type-${at}-nameJa`, type.nameJa],
    [`type-${at}-nameEn`, type.nameEn ?? ''],
    [`type-${at}-price`, String(type.price)],
    [`type-${at}-mostPerPerson`, String(type.mostPerPerson)],
    [`type-${at}-capacity`, type.capacity == null ? '' : String(type.capacity)],
    [`type-${at}-discounted`, type.discounted ? 'on' : ''],
  ]);
  return {
    ...{ ...words, ...english, day: starts.slice(0, 10), begins: starts.slice(11) },
    ...{ ends: onClock(date.endsAt).slice(11), capacity: String(date.capacity) },
    closes: date.saleUntil === date.startsAt ? '' : onClock(date.saleUntil),
    ...Object.fromEntries(rows),
  };
}

/** `2027-02-08T09:30` as a clock in Japan shows it. */
const onClock = (instant: string): string =>
  new Date(new Date(instant).getTime() + tokyoOffsetMs).toISOString().slice(0, 16);

export const kindIn = (typed: string | null): EventKind =>
  eventKinds.find((one) => one === typed) ?? 'gathering';
