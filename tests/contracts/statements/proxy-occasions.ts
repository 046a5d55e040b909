import { NameProxy, TurnProxy } from '@enishi/ticketing';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { ordered } from './ticket-occasions.ts';

/** The buyer of a ticket has asked another member to show it, and as often as a list shows; agreed to where that is wanted. */
async function named(stage: OperationStage, agreed: boolean) {
  const { asker: owner, memberId: ownerId } = await ordered(stage);
  const { asker, memberId } = await stage.member();
  const [other] = await stage.inside((tx) =>
    tx.query<{ number: string }>('select number from membership.member where id = $1', [memberId]),
  );
  const id = await stage.inside((tx) => stage.api.get(NameProxy).run(tx, ownerId, other!.number));
  if (agreed) await stage.inside((tx) => stage.api.get(TurnProxy).agree(tx, memberId, id));
  return { owner, asker, id, number: other!.number };
}

/** Members who show the tickets of others. */
export const proxyOccasions: Occasions = {
  'public Query.ticketProxies': async (stage) => ({ asker: (await named(stage, true)).asker, variables: {} }),
  'public Query.proxyTickets': async (stage) => ({ asker: (await named(stage, true)).asker, variables: {} }),
  'public Mutation.nameProxy': async (stage) => {
    const { owner } = await named(stage, true);
    const { memberId } = await stage.member();
    const [other] = await stage.inside((tx) =>
      tx.query<{ number: string }>('select number from membership.member where id = $1', [memberId]),
    );
    return { asker: owner, variables: { number: other!.number } };
  },
  'public Mutation.agreeToProxy': async (stage) => {
    const { asker, id } = await named(stage, false);
    return { asker, variables: { id } };
  },
  'public Mutation.endProxy': async (stage) => {
    const { asker, id } = await named(stage, true);
    return { asker, variables: { id } };
  },
};
