import { daysBetween, isTokyoDate, tokyoClockOf, tokyoDateOf } from '@enishi/kernel';
import type {
  DeskEventQuery,
  EventDateInput,
  EventKind,
  EventSaleInput,
  EventWordsInput,
  TicketPayment,
} from '../../gql/desk/graphql.ts';
import { japanInstant } from '../outreach/letter-form.ts';
import { audienceIn, fieldsOfAudience } from './audience-form.ts';
import { fieldsOfSteps, stepsIn } from './cancel-steps.ts';
import { fieldsOfWay, wayIn } from './way-form.ts';
import { fieldsOfMemberPrices, memberPricesIn } from './member-price-form.ts';
import { countIn } from './count-in.ts';
import { eventKinds } from '../../parts/event-kinds.ts';
import { repeatedDays, repeats } from './repeat.ts';

/** Kinds of ticket that the editor has room for. */
export const typeRows = [0, 1, 2, 3] as const;

/** What a row of a date asks for. */
export const dateFields = ['day', 'lastDay', 'begins', 'ends', 'closes', 'capacity'] as const;

/** One more than an event may have, so that whoever asks for too many is told by the rule and not served fewer. */
const mostRepeated = 41;
const dayMs = 86_400_000;

/** What the editor posted about words. */
export function eventWordsIn(fields: Record<string, string>): EventWordsInput {
  const { kind, area, titleJa = '', titleEn, bodyJa = '', bodyEn, placeJa = '', placeEn } = fields;
  return {
    kind: eventKinds.find((one) => one === kind) ?? 'gathering',
    ...{ titleJa, bodyJa, placeJa, area: area || null },
    ...{ titleEn: titleEn?.trim() || null, bodyEn: bodyEn?.trim() || null, placeEn: placeEn?.trim() || null },
  };
}

type PostedDate = { date: EventDateInput; row: number };

/**
 * One date as posted; `missing` is the field without which no time can be told. A closing time left out is the beginning, and a last
 * day left out the first.
 */
export function eventDateIn(
  fields: Record<string, string>,
  prefix: string,
): { missing: string } | { date: EventDateInput } {
  const [day = '', lastDay = '', begins = '', ends = '', closes = '', capacity = ''] = dateFields.map(
    (name) => fields[`${prefix}${name}`],
  );
  const startsAt = japanInstant([day, begins].join('T'));
  const endsAt = japanInstant([lastDay || day, ends].join('T'));
  const saleUntil = closes === '' ? startsAt : japanInstant(closes);
  if (!startsAt) return { missing: `${prefix}${isTokyoDate(day) ? 'begins' : 'day'}` };
  if (!endsAt) return { missing: `${prefix}ends` };
  if (!saleUntil) return { missing: `${prefix}closes` };
  return { date: { startsAt, endsAt, saleUntil, capacity: countIn(capacity) } };
}

/**
 * Dates and tickets as posted, with the rows of the editor that they stand in. Rows without a day are left out, and so are
 * kinds without a name. A first date that comes again stands for all of them.
 */
export function eventSaleIn(
  fields: Record<string, string>,
): { missing: string } | { sale: EventSaleInput; rows: EditorRows } {
  const dates: PostedDate[] = [];
  for (const row of rowsIn(fields)) {
    const read = eventDateIn(fields, `date-${row}-`);
    if ('missing' in read) return read;
    dates.push(
      ...(row === 0 ? repeatedDates(read.date, fields) : [read.date]).map((date) => ({ date, row })),
    );
  }
  const kinds = typeRows.filter((row) => (fields[`type-${row}-nameJa`] ?? '').trim() !== '');
  const types = kinds.map((row) => {
    const of = (name: string) => fields[`type-${row}-${name}`] ?? '';
    return {
      ...{ nameJa: of('nameJa'), nameEn: of('nameEn').trim() || null, price: countIn(of('price')) },
      online: of('online') === 'on',
      mostBeside: of('addOn') === 'on' ? countIn(of('mostBeside')) : null,
      audience: audienceIn(fields, row),
      memberPrices: memberPricesIn(fields, row),
      ...{ discounted: of('discounted') === 'on', mostPerPerson: countIn(of('mostPerPerson')) },
      capacity: of('capacity').trim() === '' ? null : countIn(of('capacity')),
    };
  });
  const { together = '', payment } = fields;
  return {
    rows: { dates: dates.map(({ row }) => row), types: kinds },
    sale: {
      dates: dates.map(({ date }) => date),
      payment: paymentIn(payment),
      konbini: wayIn(fields, 'konbini'),
      transfer: wayIn(fields, 'transfer'),
      together: together.trim() === '' ? null : countIn(together),
      cancelling: stepsIn(fields),
      types,
    },
  };
}

/** Rows of dates with a day, in their order. */
export const filledRows = (fields: Record<string, string>): number[] =>
  Object.keys(fields)
    .flatMap((name) => {
      const row = /^date-(\d{1,2})-day$/.exec(name)?.[1];
      return row && fields[name] !== '' ? [Number(row)] : [];
    })
    .sort((a, b) => a - b);

/** Rows of dates that count: those with a day that are not struck out; the first one is asked for where there is none. */
function rowsIn(fields: Record<string, string>): number[] {
  const counting = filledRows(fields).filter((row) => !fields[`date-${row}-struck`]);
  return counting.length === 0 ? [0] : counting;
}

/** The first date and those in which it comes again; each closes as long before it begins as the first does. */
function repeatedDates(first: EventDateInput, fields: Record<string, string>): EventDateInput[] {
  const repeat = repeats.find((one) => one === fields.repeat) ?? 'none';
  const count = Math.min(Math.max(countIn(fields.times ?? ''), 1), mostRepeated);
  const day = tokyoDateOf(new Date(first.startsAt));
  return repeatedDays(day, repeat, count).map((other) => {
    const later = (instant: string) =>
      new Date(new Date(instant).getTime() + daysBetween(day, other) * dayMs).toISOString();
    const { startsAt, endsAt, saleUntil, capacity } = first;
    return { startsAt: later(startsAt), endsAt: later(endsAt), saleUntil: later(saleUntil), capacity };
  });
}

/** Which rows of the editor the API's first, second … date and kind of ticket stand in. */
export type EditorRows = { dates: readonly number[]; types: readonly number[] };

/** The field of the editor that the API means: it counts only rows that are filled in, and knows instants instead of day and time. */
export function fieldMeant(field: string, { dates, types }: EditorRows): string {
  const type = /^type-(\d+)-(\w+)$/.exec(field);
  if (type) return `type-${types[Number(type[1])] ?? 0}-${type[2]}`;
  const way = /^bank_transfer-(\w+)$/.exec(field);
  if (way) return `transfer-${way[1]}`;
  const date = /^date-(\d+)-(\w+)$/.exec(field);
  if (date) return `date-${dates[Number(date[1])] ?? 0}-${dateFieldMeant(date[2]!)}`;
  return { types: 'type-0-nameJa', dates: 'date-0-day', cancelling: 'step-0-from' }[field] ?? field;
}

/** The same of one date alone. */
export const dateFieldMeant = (field: string): string =>
  ({ startsAt: 'day', endsAt: 'ends', saleUntil: 'closes' })[field] ?? field;

/** What is kept, as the editor shows it. */
export function fieldsOfEvent(event: DeskEventQuery['event']): Record<string, string> {
  const { kind, titleJa, titleEn, bodyJa, bodyEn, placeJa, placeEn, dates, types, together } = event;
  const words = { kind, titleJa, bodyJa, placeJa, area: event.area ?? '' };
  const english = { titleEn: titleEn ?? '', bodyEn: bodyEn ?? '', placeEn: placeEn ?? '' };
  const days = dates.flatMap((date, at) => {
    const starts = onClock(date.startsAt);
    const [day, lastDay] = [starts.slice(0, 10), onClock(date.endsAt).slice(0, 10)];
    return [
      [`date-${at}-day`, day],
      [`date-${at}-lastDay`, lastDay === day ? '' : lastDay],
      [`date-${at}-begins`, starts.slice(11)],
      [`date-${at}-ends`, onClock(date.endsAt).slice(11)],
      [`date-${at}-closes`, date.saleUntil === date.startsAt ? '' : onClock(date.saleUntil)],
      [`date-${at}-capacity`, String(date.capacity)],
    ];
  });
  const kinds = types.flatMap((type, at) => [
    [`type-${at}-nameJa`, type.nameJa],
    [`type-${at}-nameEn`, type.nameEn ?? ''],
    [`type-${at}-price`, String(type.price)],
    [`type-${at}-mostPerPerson`, String(type.mostPerPerson)],
    [`type-${at}-capacity`, type.capacity == null ? '' : String(type.capacity)],
    [`type-${at}-discounted`, type.discounted ? 'on' : ''],
    [`type-${at}-online`, type.online ? 'on' : ''],
    [`type-${at}-addOn`, type.mostBeside == null ? '' : 'on'],
    [`type-${at}-mostBeside`, type.mostBeside == null ? '' : String(type.mostBeside)],
    ...fieldsOfAudience(at, type.audience),
    ...fieldsOfMemberPrices(at, type.memberPrices),
  ]);
  const whole = {
    payment: dates[0]?.payment ?? 'card',
    ...fieldsOfWay('konbini', dates[0]?.konbini),
    ...fieldsOfWay('transfer', dates[0]?.transfer),
    ...fieldsOfSteps(dates[0]?.cancelling ?? []),
    together: together == null ? '' : String(together),
  };
  return { ...words, ...english, ...whole, ...Object.fromEntries([...days, ...kinds]) };
}

/** The same for a new event that is like it: with the hours, places and tickets of its first date, and no day. */
export function fieldsLike(event: DeskEventQuery['event']): Record<string, string> {
  const [first] = event.dates;
  const fields = fieldsOfEvent({ ...event, dates: first ? [first] : [] });
  return { ...fields, 'date-0-day': '', 'date-0-lastDay': '', 'date-0-closes': '' };
}

/** `2027-02-08T09:30` as a clock in Japan shows it. */
export const onClock = (instant: string): string =>
  [tokyoDateOf(new Date(instant)), tokyoClockOf(new Date(instant))].join('T');

const paymentIn = (typed: string | undefined): TicketPayment => (typed === 'card' ? 'card' : 'door');

export const kindIn = (typed: string | null): EventKind =>
  eventKinds.find((one) => one === typed) ?? 'gathering';
