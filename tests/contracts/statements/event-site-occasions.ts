import { newId } from '@enishi/kernel';
import {
  choosingMember,
  HoldTickets,
  KeepSites,
  LayOutSlots,
  OrderTickets,
  ReviewPurchase,
} from '@enishi/ticketing';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { dates, event, origin } from './ticket-occasions.ts';

/** What operations about sites of events, and slots at them, cost; see `statements-per-operation.ts`. */
export const statementsOfEventSites: Readonly<Record<string, number>> = {
  'public Query.eventSites': 2,
  'public Query.myRoute': 1,
  'desk Query.eventSites': 3,
  'desk Query.slotPreview': 4,
  'desk Mutation.keepEventSite': 6,
  'desk Mutation.removeEventSite': 5,
  'desk Mutation.layOutSlots': 12,
};

const site = {
  ...{ nameJa: '窯元 みなも', nameEn: null, addressJa: '弟子屈町川湯1-2', addressEn: null },
  ...{ bodyJa: 'ろくろ', bodyEn: null, bringJa: '靴', bringEn: null, hostId: null },
};
const plan = (siteIds: string[], day: string) => ({
  ...{ siteIds, days: [day], firstBegins: '10:00', lastBegins: '12:00' },
  ...{ minutes: 45, pause: 15, capacity: 8, closes: 0 },
});

/** An event on the site with two sites, one of them with slots, many times over. */
async function visited(stage: OperationStage) {
  const eventId = await event(stage, true);
  const { api } = stage;
  const keep = (nameJa: string) =>
    stage.inside((tx) => api.get(KeepSites).run(tx, { eventId, id: null, place: null }, { ...site, nameJa }));
  const [id, empty] = [await keep(site.nameJa), await keep('鍛冶場')];
  const day = (days: number) =>
    new Date(api.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  await stage.inside((tx) =>
    api.get(LayOutSlots).run(tx, { eventId, plan: plan([id], day(60)), anew: false }),
  );
  await stage.multiply('ticketing.event_site', empty, { id: 'gen_random_uuid()', name_ja: 'r.name_ja || n' });
  return { eventId, id, empty, further: plan([id], day(61)) };
}

/** A ticket of a slot, many times over. */
async function orderOf(
  stage: OperationStage,
  memberId: string,
  { id: occurrenceId, types }: Awaited<ReturnType<typeof dates>>[number],
): Promise<void> {
  const { api } = stage;
  const lines = [{ typeId: types[0]!.id, quantity: 1 }];
  const id = await stage.inside((tx) =>
    api.get(HoldTickets).run(tx, choosingMember(memberId), { occurrenceId, lines, press: newId() }),
  );
  const read = () => stage.inside((tx) => api.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint } = (await read()).disclosure!;
  await stage.inside((tx) => api.get(OrderTickets).run(tx, memberId, { id, fingerprint }, origin));
  const [ticket] = (await read()).tickets;
  await stage.multiply('ticketing.ticket', ticket!.id, { id: 'gen_random_uuid()', nth: '1 + n' });
}

type Visited = Awaited<ReturnType<typeof visited>>;
const byDesk =
  (variables: (of: Visited) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => ({
    asker: (await stage.owner()).asker,
    variables: variables(await visited(stage)),
  });

/** Where events are visited, and slots there. */
export const eventSiteOccasions: Occasions = {
  'public Query.eventSites': async (stage) => ({
    asker: stage.visitor,
    variables: { eventId: (await visited(stage)).eventId },
  }),
  'public Query.myRoute': async (stage) => {
    const { eventId, id } = await visited(stage);
    const { memberId, asker } = await stage.member();
    const date = (await dates(stage, eventId)).find(({ site: at }) => at?.id === id)!;
    await orderOf(stage, memberId, date);
    return { asker, variables: {} };
  },
  'desk Query.eventSites': byDesk(({ eventId }) => ({ eventId })),
  'desk Query.slotPreview': byDesk(({ eventId, further }) => ({ eventId, plan: further, anew: false })),
  'desk Mutation.keepEventSite': byDesk(({ eventId, id }) => ({
    ...{ eventId, id, place: 1, site: { ...site, addressJa: '弟子屈町川湯9' } },
  })),
  'desk Mutation.removeEventSite': byDesk(({ empty }) => ({ id: empty })),
  'desk Mutation.layOutSlots': byDesk(({ eventId, further }) => ({ eventId, plan: further, anew: false })),
};
