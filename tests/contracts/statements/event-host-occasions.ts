import { newId } from '@enishi/kernel';
import { NameHosts } from '@enishi/ticketing';
import type { Clerk } from './company-occasions.ts';
import { shown } from './company-page-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { event } from './ticket-occasions.ts';

const named = { nameJa: '観光協会', nameEn: null, role: 'supporter' as const, plainAgreed: false };

/** An event that names a company which everybody sees, many times over, and as many events that name it. */
async function hosted(stage: OperationStage): Promise<Clerk & { eventId: string; id: string }> {
  const company = await shown(stage);
  const eventId = await event(stage, true);
  const typed = { ...named, companyId: company.companyId };
  const id = await stage.inside((tx) => stage.api.get(NameHosts).add(tx, { eventId, typed, by: newId() }));
  const role = `case when n % 2 = 0 then 'exhibitor' else 'co_host' end`;
  await stage.multiply('ticketing.event_host', id, { id: 'gen_random_uuid()', role });
  await stage.multiply('ticketing.event_host', id, {
    ...{ id: 'gen_random_uuid()', event_id: 'md5(r.event_id::text || n)::uuid' },
  });
  return { ...company, eventId, id };
}

type Hosted = Awaited<ReturnType<typeof hosted>>;
const byVisitor =
  (variables: (of: Hosted) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => ({
    asker: stage.visitor,
    variables: variables(await hosted(stage)),
  });
const byCompany =
  (variables: (of: Hosted) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await hosted(stage);
    return { asker: of.asker, variables: variables(of) };
  };
const byDesk =
  (variables: (of: Hosted) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => ({
    asker: (await stage.owner()).asker,
    variables: variables(await hosted(stage)),
  });

/** Whom events name as their hosts. */
export const eventHostOccasions: Occasions = {
  'public Query.eventHosts': byVisitor(({ eventId }) => ({ eventId })),
  'public Query.hostedEvents': byVisitor(({ companyId }) => ({ companyId })),
  'public Query.nextHostedEvents': byVisitor(({ companyId }) => ({ companyIds: [companyId] })),
  'public Query.companyHostings': byCompany(({ companyId }) => ({ companyId })),
  'public Mutation.setCompanyHosting': byCompany(({ companyId, eventId }) => ({
    ...{ companyId, eventId, shown: false },
  })),
  'desk Query.eventHosts': byDesk(({ eventId }) => ({ eventId })),
  'desk Mutation.nameEventHost': byDesk(({ eventId, companyId }) => ({
    ...{ eventId, host: { ...named, companyId, role: 'host' } },
  })),
  'desk Mutation.changeEventHost': byDesk(({ id }) => ({ id, role: 'host', plainAgreed: true })),
  'desk Mutation.removeEventHost': byDesk(({ id }) => ({ id })),
};
