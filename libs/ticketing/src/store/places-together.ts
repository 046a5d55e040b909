import { together } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { countsOf, sharedOut } from '../domain/shared-out.ts';
import type { PlacesAtHand } from '../domain/shared-out.ts';
import { keptForList } from './kept-for-list.ts';
import type { PlaceHold, TicketPlace, WantedPlaces } from './place.store.ts';

type Wanting = { wanted: WantedPlaces };
type Taking = Wanting & { hold: Pick<PlaceHold, 'holdId' | 'until'> };
/** `perhaps`: another buyer is deciding about what is left, which has to be waited for. */
type Taken = 'taken' | 'sold_out' | 'perhaps';

/**
 * Takes the places of many holds at once: those that are free are locked by set, passing over what others are taking, with those that the waiting list
 * needs, and shared out in the order in which the holds came. What a hold does not get of one set it does not take of another. Only at
 * READ COMMITTED, where rows are looked at as they are when they are locked.
 */
export const takeTogether = together(async (tx, takings: readonly Taking[]): Promise<Taken[]> => {
  const shares = await shareOut(tx, takings);
  await keepAll(
    tx,
    takings.flatMap(({ hold }, at) => (shares[at] ?? []).map((id) => ({ ...hold, id }))),
  );
  return becameOf(tx, takings, shares);
});

type Giving = { holdId: string; wanted: readonly TicketPlace[] };

/** The same for tickets, which have their places at once: nothing is kept for a time in between. */
export const giveTogether = together(async (tx, givings: readonly Giving[]): Promise<Taken[]> => {
  const wantings = givings.map(({ wanted }) => ({ wanted: countsOf(wanted) }));
  const shares = await shareOut(tx, wantings);
  await giveAll(
    tx,
    givings.flatMap(({ holdId, wanted }, at) =>
      // A share is by set, in the order of the sets, and so are these.
      bySet(wanted).flatMap(({ ticketId }, nth) => {
        const id = shares[at]?.[nth];
        return id ? [{ id, holdId, ticketId }] : [];
      }),
    ),
  );
  return becameOf(tx, wantings, shares);
});

const bySet = (wanted: readonly TicketPlace[]): TicketPlace[] =>
  [...wanted].sort((a, b) => (a.quotaId < b.quotaId ? -1 : a.quotaId > b.quotaId ? 1 : 0));

/** The places that each of them gets, locked; null for whoever does not get all. */
async function shareOut(tx: Tx, wantings: readonly Wanting[]): Promise<(string[] | null)[]> {
  const atHand = await lockFree(tx, wantings);
  return sharedOut(
    wantings.map(({ wanted }) => wanted),
    atHand,
  );
}

/** What became of each, once shares are written. */
async function becameOf(
  tx: Tx,
  wantings: readonly Wanting[],
  shares: readonly (string[] | null)[],
): Promise<Taken[]> {
  const without = wantings.filter((_, at) => !shares[at]);
  const waits = without.length > 0 ? await stillFree(tx, without) : new Map<string, number>();
  return wantings.map(({ wanted }, at) => {
    if (shares[at]) return 'taken';
    return wanted.every(({ quotaId, count }) => (waits.get(quotaId) ?? 0) >= count) ? 'perhaps' : 'sold_out';
  });
}

function sumsOf(takings: readonly Wanting[]): { quotaId: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { quotaId, count } of takings.flatMap(({ wanted }) => wanted))
    sums.set(quotaId, (sums.get(quotaId) ?? 0) + count);
  return [...sums].map(([quotaId, count]) => ({ quotaId, count }));
}

async function lockFree(tx: Tx, takings: readonly Wanting[]): Promise<Map<string, PlacesAtHand>> {
  const sums = sumsOf(takings);
  const rows = await tx.query<{ quotaId: string; kept: number; free: string[] }>(
    `with wanted as (
       select w.quota_id, w.n, ${keptForList('w.quota_id', '$3')} kept
         from unnest($1::uuid[], $2::int[]) w (quota_id, n) order by quota_id)
     select w.quota_id "quotaId", w.kept::int kept, array_agg(p.id order by p.id) free
       from wanted w cross join lateral (
         select p.id from ticketing.place p
          where p.quota_id = w.quota_id and p.ticket_id is null and p.retired_at is null
            and (p.held_until is null or p.held_until <= $3)
          order by p.id limit w.n + w.kept for update skip locked) p
      group by 1, 2`,
    [sums.map(({ quotaId }) => quotaId), sums.map(({ count }) => count), tx.now],
  );
  return new Map(rows.map(({ quotaId, ...atHand }) => [quotaId, atHand]));
}

async function keepAll(tx: Tx, taken: readonly { id: string; holdId: string; until: Date }[]): Promise<void> {
  if (taken.length === 0) return;
  const kept = await tx.change(
    `update ticketing.place p set hold_id = g.hold_id, held_until = g.held_until
       from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) g (id, hold_id, held_until)
      where p.id = g.id and p.ticket_id is null and (p.held_until is null or p.held_until <= $4)
        and current_setting('transaction_isolation') = 'read committed'`,
    [taken.map(({ id }) => id), taken.map(({ holdId }) => holdId), taken.map(({ until }) => until), tx.now],
  );
  if (kept !== taken.length) throw new Error('Places are taken at read committed only: it would oversell');
}

async function giveAll(
  tx: Tx,
  given: readonly { id: string; holdId: string; ticketId: string }[],
): Promise<void> {
  if (given.length === 0) return;
  const changed = await tx.change(
    `update ticketing.place p set ticket_id = g.ticket_id, hold_id = g.hold_id, held_until = null
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) g (id, hold_id, ticket_id)
      where p.id = g.id and p.ticket_id is null and (p.held_until is null or p.held_until <= $4)
        and current_setting('transaction_isolation') = 'read committed'`,
    [
      given.map(({ id }) => id),
      given.map(({ holdId }) => holdId),
      given.map(({ ticketId }) => ticketId),
      tx.now,
    ],
  );
  if (changed !== given.length) throw new Error('Places are given at read committed only: it would oversell');
}

/** How many places of each set are free beyond those of the list, as far as others have not decided about them. */
async function stillFree(tx: Tx, takings: readonly Wanting[]): Promise<Map<string, number>> {
  const sums = sumsOf(takings);
  const rows = await tx.query<{ quotaId: string; free: number }>(
    `select w.quota_id "quotaId", (count(p.id) - ${keptForList('w.quota_id', '$2')})::int free
       from unnest($1::uuid[]) w (quota_id) join ticketing.place p on p.quota_id = w.quota_id
      where p.ticket_id is null and p.retired_at is null and (p.held_until is null or p.held_until <= $2)
      group by w.quota_id`,
    [sums.map(({ quotaId }) => quotaId), tx.now],
  );
  return new Map(rows.map(({ quotaId, free }) => [quotaId, free]));
}

/** Gives the tickets of many holds a place of each set they draw on, out of those that each hold has; all or nothing for each hold. */
export const settleTogether = together(async (tx, settlings: readonly Giving[]): Promise<boolean[]> => {
  const wanted = settlings.flatMap(({ holdId, wanted: tickets }) =>
    tickets.map((ticket) => ({ ...ticket, holdId })),
  );
  const settled = await tx.query<{ holdId: string }>(
    `with kept as materialized (
       select id, hold_id, quota_id from ticketing.place
        where hold_id = any($1) and hold_id is not null and ticket_id is null order by id for update),
     held as (
       select id, hold_id, quota_id, row_number() over (partition by hold_id, quota_id order by id) n from kept),
     given as (
       select hold_id, ticket_id, quota_id, row_number() over (partition by hold_id, quota_id order by ticket_id) n
         from unnest($1::uuid[], $2::uuid[], $3::uuid[]) g (hold_id, ticket_id, quota_id)),
     short as (
       select g.hold_id from given g left join held h on h.hold_id = g.hold_id and h.quota_id = g.quota_id and h.n = g.n
        where h.id is null)
     update ticketing.place p set ticket_id = g.ticket_id, held_until = null
       from held h join given g on g.hold_id = h.hold_id and g.quota_id = h.quota_id and g.n = h.n
      where p.id = h.id and h.hold_id not in (select hold_id from short)
     returning p.hold_id "holdId"`,
    [
      wanted.map(({ holdId }) => holdId),
      wanted.map(({ ticketId }) => ticketId),
      wanted.map(({ quotaId }) => quotaId),
    ],
  );
  const served = new Set(settled.map(({ holdId }) => holdId));
  return settlings.map(({ holdId, wanted: tickets }) => tickets.length === 0 || served.has(holdId));
});
