import type { DeskApi } from '../desk-api.ts';
import { countIn } from '../events/count-in.ts';
import {
  AddLodgingRoomsDocument,
  ChangeLodgingRoomDocument,
  LodgeTravellerDocument,
  PlaceInRoomsDocument,
  RemoveLodgingRoomDocument,
  ShowRoomsDocument,
} from './room-questions.ts';

/** Names of rooms as a list is typed or pasted: one a line, or with commas in between. */
export const roomNamesIn = (typed: string): string[] =>
  typed
    .split(/[\n、，,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A press of one of the page's buttons: `act` names it, with what it is about after a colon. */
export async function performOnRooms(api: DeskApi, occurrenceId: string, values: Record<string, string>) {
  const [act = '', id = ''] = (values.act ?? '').split(':');
  const typed = { beds: countIn((values.beds ?? '').replace('名', '')), note: values.note || null };
  if (act === 'add') {
    const rooms = { ...typed, names: roomNamesIn(values.name ?? '') };
    return api.send(AddLodgingRoomsDocument, { occurrenceId, rooms });
  }
  if (act === 'save')
    return api.send(ChangeLodgingRoomDocument, { id, room: { ...typed, name: values.name ?? '' } });
  if (act === 'remove') return api.send(RemoveLodgingRoomDocument, { id });
  if (act === 'move')
    return api.send(LodgeTravellerDocument, { ticketId: values.ticketId ?? '', roomId: id || null });
  if (act === 'show' || act === 'hide')
    return api.send(ShowRoomsDocument, { occurrenceId, shown: act === 'show' });
  return api.send(PlaceInRoomsDocument, { occurrenceId });
}
