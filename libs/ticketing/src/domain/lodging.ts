import { Refusal, allOf, isWhole, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { largestFirst } from './bus-placing.ts';
import { readSpotName } from './spot-name.ts';

/** A room in which those who travel sleep: what stands on its door, how many sleep in it, and for whom it is in the words of the desk (男性, 女性, 家族). */
export type RoomDraft = { readonly name: string; readonly beds: number; readonly note: string | null };

export const mostRooms = 100;
/** From a single room to a large one with futons. */
export const roomBeds = { least: 1, most: 30 } as const;
const longestNote = 60;

/** Checks a room as it was typed. Refusals (invalid, with `field`): EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`), LODGING_BEDS_WRONG (`least`, `most`). */
export function readRoom({ name, beds, note }: RoomDraft): Result<RoomDraft> {
  return allOf({
    name: readSpotName(name),
    beds: isWhole(beds, roomBeds.least, roomBeds.most)
      ? ok(beds)
      : refused(new Refusal('invalid', 'LODGING_BEDS_WRONG', { field: 'beds', ...roomBeds })),
    note: readNote(note),
  });
}

function readNote(typed: string | null): Result<string | null> {
  const note = readOneLine(typed ?? '') || null;
  return [...(note ?? '')].length > longestNote
    ? refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field: 'note', most: longestNote }))
    : ok(note);
}

/** A room with whose orders sleep in it already, once for each person. */
export type OpenRoom = { readonly id: string; readonly beds: number; readonly orderIds: readonly string[] };

/** People who ordered together and have no room yet, in the order of their tickets; `id` of their order. */
export type RoomParty = { readonly id: string; readonly ticketIds: readonly string[] };

export type Lodged = { readonly ticketId: string; readonly roomId: string };

/**
 * Gives everybody a room for whom there is one without strangers in it: nobody knows here who would share a room with whom, so that is for
 * the desk to decide by hand. Larger parties first; each goes into the smallest room that takes all of it, first into one where others of it
 * sleep, and else into as few rooms as can be. The same people and rooms give the same places.
 */
export function lodgeParties(rooms: readonly OpenRoom[], parties: readonly RoomParty[]): Lodged[] {
  const sleeping = new Map(rooms.map(({ id, orderIds }) => [id, [...orderIds]]));
  return largestFirst(parties).flatMap(({ id, ticketIds }) => {
    const lodged: Lodged[] = [];
    while (lodged.length < ticketIds.length) {
      const left = ticketIds.length - lodged.length;
      const room = bestRoom(rooms, { partyId: id, left, sleeping });
      if (!room) break;
      const going = ticketIds.slice(lodged.length, lodged.length + freeBeds(room, sleeping));
      sleeping.get(room.id)!.push(...going.map(() => id));
      lodged.push(...going.map((ticketId) => ({ ticketId, roomId: room.id })));
    }
    return lodged;
  });
}

type Sleeping = ReadonlyMap<string, readonly string[]>;

const freeBeds = ({ id, beds }: OpenRoom, sleeping: Sleeping): number => beds - sleeping.get(id)!.length;

function bestRoom(
  rooms: readonly OpenRoom[],
  {
    partyId,
    left,
    sleeping,
  }: { readonly partyId: string; readonly left: number; readonly sleeping: Sleeping },
): OpenRoom | null {
  const open = rooms.filter(
    (room) => freeBeds(room, sleeping) > 0 && sleeping.get(room.id)!.every((orderId) => orderId === partyId),
  );
  const cost = (room: OpenRoom): number => {
    const free = freeBeds(room, sleeping);
    const isOwn = sleeping.get(room.id)!.length > 0;
    const bedsOver = free >= left ? free - left : roomBeds.most + left - free;
    return isOwn ? bedsOver - 2 * roomBeds.most : bedsOver;
  };
  return open.reduce<OpenRoom | null>((best, room) => (best && cost(best) <= cost(room) ? best : room), null);
}
