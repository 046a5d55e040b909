import type { ReactionRegistry, ReactionRunner, Transactions } from '@enishi/platform';

type Waiting = {
  id: string;
  community_id: string | null;
  event: string;
  payload: unknown;
  occurred_at: Date;
};

/** Rounds of events that react to events; more would be a circle. */
const LONGEST_CHAIN = 20;

/**
 * Outbox to reactions without a queue, in the order of the events. A reaction that throws throws here, so that the test
 * fails where the fault is.
 */
export async function runWaitingReactions(
  transactions: Transactions,
  registry: ReactionRegistry,
  runner: ReactionRunner,
): Promise<number> {
  let ran = 0;
  for (let round = 0; round < LONGEST_CHAIN; round += 1) {
    const events = await transactions.inSystem((tx) =>
      tx.query<Waiting>(
        `UPDATE platform.outbox SET relayed_at = $1 WHERE relayed_at IS NULL
         RETURNING id, community_id, event, payload, occurred_at`,
        [tx.now],
      ),
    );
    if (events.length === 0) return ran;
    events.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const event of events) ran += await react(event, transactions, registry, runner);
  }
  throw new Error(`Events still follow from events after ${LONGEST_CHAIN} rounds: a circle of reactions?`);
}

async function react(
  event: Waiting,
  transactions: Transactions,
  registry: ReactionRegistry,
  runner: ReactionRunner,
): Promise<number> {
  const reactions = registry.after(event.event);
  for (const reaction of reactions) {
    await transactions.inSystem((tx) =>
      tx.query(
        `INSERT INTO platform.delivery (event_id, reaction, community_id, state, attempts, queued_at)
         VALUES ($1, $2, $3, 'queued', 0, $4) ON CONFLICT DO NOTHING`,
        [event.id, reaction.name, event.community_id, tx.now],
      ),
    );
    await runner.run({
      queue: reaction.queue ?? 'members',
      reaction: reaction.name,
      eventId: event.id,
      communityId: event.community_id,
      at: new Date(event.occurred_at).toISOString(),
      payload: event.payload,
    });
  }
  return reactions.length;
}
