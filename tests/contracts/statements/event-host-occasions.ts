import { newId } from '@enishi/kernel';
import { GiveBooths, NameHosts } from '@enishi/ticketing';
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
  const typed = { ...named, role: 'exhibitor' as const, companyId: company.companyId };
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

const booth = { label: 'A-3', showsJa: '本と栞', showsEn: null };

/** An exhibitor of an event with room for a booth; with one, if it is `given`. */
async function exhibiting(stage: OperationStage, given: boolean) {
  const of = await hosted(stage);
  const typed = { ...named, nameJa: '釧路の本屋', role: 'exhibitor' as const, companyId: null };
  const { eventId } = of;
  return stage.inside(async (tx) => {
    const hostId = await stage.api.get(NameHosts).add(tx, { eventId, typed, by: newId() });
    await stage.api.get(GiveBooths).setRoom(tx, eventId, 100);
    const wish = { hostId, booth, byBenefit: false, by: 'tamura@example.jp' };
    return { ...of, hostId, boothId: given ? await stage.api.get(GiveBooths).give(tx, wish) : '' };
  });
}

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
  'desk Mutation.setBoothRoom': byDesk(({ eventId }) => ({ eventId, capacity: 50 })),
  'desk Mutation.giveBooth': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { hostId: (await exhibiting(stage, false)).hostId, booth, byBenefit: true },
  }),
  'desk Mutation.changeBooth': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { id: (await exhibiting(stage, true)).boothId, booth: { ...booth, label: 'A-4' } },
  }),
  'desk Mutation.takeBackBooth': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { id: (await exhibiting(stage, true)).boothId },
  }),
  'desk Mutation.removeEventHost': byDesk(({ id }) => ({ id })),
};
