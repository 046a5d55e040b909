import { DeskPromoCodes } from '@enishi/ticketing';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { event } from './ticket-occasions.ts';

const promo = (stage: OperationStage, code: string) => ({
  ...{
    code,
    kind: 'percent' as const,
    amount: 20,
    from: stage.api.clock.now(),
    most: 100,
    mostPerPerson: null,
  },
  ...{ until: new Date(stage.api.clock.now().getTime() + 86_400_000), positions: [] },
});

/** An event with a code, many times over. */
async function coded(stage: OperationStage) {
  const eventId = await event(stage, true);
  const id = await stage.inside(async (tx) => {
    await stage.api.get(DeskPromoCodes).make(tx, eventId, promo(stage, 'HARU'));
    return (await stage.api.get(DeskPromoCodes).list(tx, eventId)).codes[0]!.id;
  });
  await stage.multiply('ticketing.promo_code', id, { id: 'gen_random_uuid()', code: "r.code || '-' || n" });
  return { eventId, id };
}

const byOwner =
  (variables: (of: { eventId: string; id: string }, stage: OperationStage) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const known = await coded(stage);
    return { asker: (await stage.owner()).asker, variables: variables(known, stage) };
  };

/** Codes of events. */
export const promoCodeOccasions: Occasions = {
  'desk Query.eventCodes': byOwner(({ eventId }) => ({ eventId })),
  'desk Mutation.makePromoCode': byOwner(({ eventId }, stage) => ({ eventId, promo: promo(stage, 'NATSU') })),
  'desk Mutation.endPromoCode': byOwner(({ id }) => ({ id })),
};
