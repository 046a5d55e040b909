import type { BlockReason } from '../../gql/desk/graphql.ts';
import type { DeskApi } from '../desk-api.ts';
import { countIn } from '../events/count-in.ts';
import {
  BlockBusSeatDocument,
  PlaceInBusesDocument,
  RemoveBusDocument,
  SaveBusDocument,
  SeatTravellerDocument,
  ShowSeatsDocument,
} from './questions.ts';

/** Usual buses of Japanese charter companies, to begin with: 45, 27 and 20 passengers' seats. Which one comes is the company's to say. */
export const busTemplates = {
  large: { rows: 11, left: 2, right: 2, back: 5 },
  medium: { rows: 7, left: 2, right: 2, back: 3 },
  micro: { rows: 6, left: 1, right: 2, back: 5 },
} as const;
export const templateNames = ['large', 'medium', 'micro'] as const satisfies (keyof typeof busTemplates)[];

export const layoutParts = ['rows', 'left', 'right', 'back'] as const;
export const blockReasons = ['guide', 'driver', 'kept'] as const satisfies readonly BlockReason[];

/** 2号車: the first number that no bus of the date has. In Japanese on every page, since it is written on the bus and on the tickets. */
export function nextBusName(names: readonly string[]): string {
  const taken = names.map((name) => name.normalize('NFKC'));
  const named = Array.from({ length: names.length + 1 }, (_, at) => `${at + 1}号車`);
  return named.find((name) => !taken.includes(name))!;
}

/** A press of one of the page's buttons: `act` names it, with what it is about after colons. */
export async function performOnBuses(api: DeskApi, occurrenceId: string, values: Record<string, string>) {
  const [act = '', first = '', second = '', third = ''] = (values.act ?? '').split(':');
  const ticketId = values.ticketId ?? '';
  if (act === 'add') {
    const template = templateNames.find((name) => name === first) ?? 'large';
    const bus = { name: values.next ?? '', ...busTemplates[template] };
    return api.send(SaveBusDocument, { occurrenceId, id: null, bus });
  }
  if (act === 'save') {
    const [rows, left, right, back] = layoutParts.map((part) => countIn(values[part] ?? ''));
    const bus = { name: values.name ?? '', rows: rows!, left: left!, right: right!, back: back! };
    return api.send(SaveBusDocument, { occurrenceId, id: first, bus });
  }
  if (act === 'remove') return api.send(RemoveBusDocument, { id: first });
  if (act === 'block') {
    const why = blockReasons.find((reason) => reason === third) ?? null;
    return api.send(BlockBusSeatDocument, { busId: first, seat: second, why });
  }
  if (act === 'seat') {
    const expected = third || null;
    return api.send(SeatTravellerDocument, { ticketId, busId: first, seat: second, expected });
  }
  if (act === 'here')
    return api.send(SeatTravellerDocument, { ticketId: first, busId: second, seat: third, expected: null });
  if (act === 'unseat') return api.send(SeatTravellerDocument, { ticketId, busId: null, seat: null });
  if (act === 'show' || act === 'hide')
    return api.send(ShowSeatsDocument, { occurrenceId, shown: act === 'show' });
  return api.send(PlaceInBusesDocument, { occurrenceId });
}
