import { newId } from '@enishi/kernel';
import { NameHosts, TicketSigner } from '@enishi/ticketing';
import { shown } from './company-page-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { ordered } from './ticket-occasions.ts';

/** What operations about work trips cost; see `statements-per-operation.ts`. */
export const statementsOfTrips: Readonly<Record<string, number>> = {
  'public Query.reflectionForm': 4,
  'public Mutation.writeReflection': 5,
  'public Mutation.takeReflectionBack': 3,
  'public Query.eventReflections': 2,
  'public Query.companyReflections': 6,
  'desk Query.eventReflections': 4,
  'desk Mutation.publishReflection': 2,
  'desk Mutation.takeReflectionDown': 2,
};

/** A visit to a company, after which whoever came with many tickets has written with each of them, for everybody. */
async function visited(stage: OperationStage) {
  const company = await shown(stage);
  const { eventId, ticketId } = await ordered(stage);
  const typed = { nameJa: '', nameEn: null, role: 'host' as const, plainAgreed: false };
  const { companyId } = company;
  await stage.inside((tx) =>
    stage.api.get(NameHosts).add(tx, { eventId, typed: { ...typed, companyId }, by: newId() }),
  );
  const id = newId();
  await stage.inside(async (tx) => {
    await tx.query(`update ticketing.event set kind = 'work_trip' where id = $1`, [eventId]);
    await tx.query('update ticketing.occurrence set starts_at = $2 where event_id = $1', [eventId, tx.now]);
    await tx.query(
      `insert into ticketing.reflection (id, community_id, event_id, ticket_id, asked, learned, sent_at, for_host, host_ids,
                                         for_public, revision, changed_at, published_at)
       select case when t.id = $3 then $4::uuid else gen_random_uuid() end, $2, $1, t.id, '', '一本ずつ違うこと', $6, true, array[$5::uuid], true, 1, $6, $6
         from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id where r.event_id = $1`,
      [eventId, tx.community, ticketId, id, companyId, tx.now],
    );
  });
  return { company, eventId, id, code: stage.api.get(TicketSigner).code({ ticketId, serial: 1 }) };
}

type Visited = Awaited<ReturnType<typeof visited>>;
const byBearer = (variables: (of: Visited) => Record<string, unknown>) => async (stage: OperationStage) => ({
  ...{ asker: stage.visitor, variables: variables(await visited(stage)) },
});
const byDesk = (variables: (of: Visited) => Record<string, unknown>) => async (stage: OperationStage) => ({
  ...{ asker: (await stage.owner()).asker, variables: variables(await visited(stage)) },
});
const reflection = { asked: '', learned: '木の匂い', forHost: true, forPublic: true, sends: true };

/** What people write after work trips. */
export const tripOccasions: Occasions = {
  'public Query.reflectionForm': byBearer(({ code }) => ({ code })),
  'public Mutation.writeReflection': byBearer(({ code }) => ({ code, reflection })),
  'public Mutation.takeReflectionBack': byBearer(({ code }) => ({ code, from: 'public' })),
  'public Query.eventReflections': byBearer(({ eventId }) => ({ eventId })),
  'public Query.companyReflections': async (stage) => {
    const { company, eventId } = await visited(stage);
    return { asker: company.asker, variables: { companyId: company.companyId, eventId } };
  },
  'desk Query.eventReflections': byDesk(({ eventId }) => ({ eventId })),
  'desk Mutation.publishReflection': byDesk(({ id }) => ({ id, revision: 1 })),
  'desk Mutation.takeReflectionDown': byDesk(({ id }) => ({ id })),
};
