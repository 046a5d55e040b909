import { Injectable } from '@nestjs/common';
import { EndOrderTransfer, NameRefundAccount } from '@enishi/billing';
import type { OrderTransferView } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { cancelTermsAt } from '../../domain/cancel-policy.ts';
import { bookingKeptUntil, counterStageAt } from '../../domain/counter.ts';
import type { CounterStage } from '../../domain/counter.ts';
import { CounterStore } from '../../store/counter.store.ts';
import type { ListedBooking } from '../../store/counter.store.ts';
import { EventStore } from '../../store/event.store.ts';

/** A booking with whose it is and where it stands; `kept`: yen kept of it if it were cancelled now, null where it cannot be. */
export type Booking = ListedBooking & {
  name: string | null;
  kana: string | null;
  member: NamedMember | null;
  /** Where to and under which name it is paid, while a transfer is awaited. */
  transfer: OrderTransferView | null;
  /** To which account money of it goes back by transfer, by its last digits (null: none was named yet); null where none goes back so. */
  account: { tail: string | null; typedAt: Date | null } | null;
  stage: CounterStage;
  kept: number | null;
};

/** Bookings of an event for those at the counter; that the names were looked at is written down. */
@Injectable()
export class ListBookings {
  constructor(
    private readonly events: EventStore,
    private readonly bookings: CounterStore,
    private readonly names: NameMembers,
    private readonly transfers: EndOrderTransfer,
    private readonly accounts: NameRefundAccount,
  ) {}

  /** By their readings. Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, eventId: string, reader: DeskReader): Promise<Booking[]> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const rows = await this.bookings.ofEvent(tx, event.id);
    const named = await this.names.run(
      tx,
      rows.flatMap(({ memberId }) => memberId ?? []),
      { reader, reason: `counter:${event.id}`, others: rows.filter(({ guestName }) => guestName).length },
    );
    const transfers = await this.transfers.views(
      tx,
      rows.flatMap(({ awaitedId }) => awaitedId ?? []),
    );
    const tails = await this.accounts.tailsAmong(
      tx,
      rows.flatMap(({ transferIds }) => transferIds),
    );
    const list = rows.map((row): Booking => {
      const member = named.get(row.memberId ?? '') ?? null;
      return {
        ...row,
        ...{ member, name: member?.name ?? row.guestName, kana: member?.kana ?? row.guestKana },
        transfer: transfers.get(row.awaitedId ?? '') ?? null,
        account: accountOf(row, tails),
        stage: counterStageAt({ ...row, payUntil: bookingKeptUntil(row) }, tx.now),
        kept: keptOf(row, tx.now),
      };
    });
    return list.sort((a, b) => (a.kana ?? a.name ?? '').localeCompare(b.kana ?? b.name ?? '', 'ja'));
  }
}

function accountOf(
  { transferIds, accountAt: typedAt }: ListedBooking,
  tails: ReadonlyMap<string, string | null>,
): Booking['account'] {
  const back = transferIds.find((id) => tails.has(id));
  return back ? { tail: tails.get(back) ?? null, typedAt } : null;
}

/** By the policy of the event, until the date begins; what is not paid, or costs nothing, is cancelled free of charge. */
function keptOf(
  { state, prices, total, inside, cancelling, startsAt, eventState, endedAt }: ListedBooking,
  now: Date,
): number | null {
  if (endedAt || eventState === 'called_off') return null;
  if (state !== 'confirmed') return 0;
  if (inside || prices.length === 0 || startsAt <= now) return null;
  const paid = total > 0;
  return prices.reduce(
    (sum, price) => sum + (paid ? cancelTermsAt(cancelling, { price, startsAt, now }).fee : 0),
    0,
  );
}
