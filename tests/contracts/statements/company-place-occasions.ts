import { newId } from '@enishi/kernel';
import { AssignCompanyPlace, SaveCompanyTerms, TicketSigner } from '@enishi/ticketing';
import { payer } from './company-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { dates, event } from './ticket-occasions.ts';

const terms = {
  ...{ kind: 'tickets_gathering' as const, position: 0, places: 3, daysBefore: 7, hour: 18 },
  mostPerCompany: 2,
};
/** All events with tickets keep for companies what one does. */
const sameTerms = `
  insert into ticketing.company_terms
  select e.id, c.community_id, c.kind, c.position, c.places, c.days_before, c.hour, c.most_per_company
    from ticketing.event e, ticketing.company_terms c
   where c.event_id = $1 and exists (
     select from ticketing.occurrence o join ticketing.offering f on f.occurrence_id = o.id where o.event_id = e.id)
  on conflict do nothing`;

const holder = (stage: OperationStage) => ({ memberId: null, name: '佐藤 花', email: stage.newEmail() });

/** A company with one place of an event, and a date at which it may have another; events and places many times over. */
async function sending(stage: OperationStage) {
  const { asker, companyId, accountId } = await payer(stage);
  const eventId = await event(stage, true);
  await stage.inside((tx) => stage.api.get(SaveCompanyTerms).run(tx, eventId, terms));
  const [date] = await dates(stage, eventId);
  const wish = { occurrenceId: date!.id, holder: holder(stage), press: newId(), locale: 'ja' as const };
  const id = await stage.inside((tx) =>
    stage.api.get(AssignCompanyPlace).run(tx, { accountId, companyId }, wish, stage.api.get(TicketSigner)),
  );
  const [place] = await stage.inside((tx) =>
    tx.query<{ ticketId: string }>('select ticket_id "ticketId" from ticketing.company_place where id = $1', [
      id,
    ]),
  );
  await stage.inside((tx) => tx.query(sameTerms, [eventId]));
  await stage.multiply('ticketing.company_place', id, {
    ...{ id: 'gen_random_uuid()', press: "r.press || '-' || n", occurrence_id: 'gen_random_uuid()' },
  });
  return { asker, companyId, eventId, occurrenceId: date!.id, id, ticketId: place!.ticketId };
}

const byClerk =
  (variables: (of: Awaited<ReturnType<typeof sending>>, stage: OperationStage) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const sent = await sending(stage);
    return { asker: sent.asker, variables: variables(sent, stage) };
  };

/** Places of events for companies. */
export const companyPlaceOccasions: Occasions = {
  'public Query.companyEvents': byClerk(({ companyId }) => ({ companyId })),
  'public Query.ticketOfCode': async (stage) => {
    const { ticketId } = await sending(stage);
    const code = stage.api.get(TicketSigner).code({ ticketId, serial: 1 });
    return { asker: stage.visitor, variables: { code } };
  },
  'public Mutation.assignCompanyPlace': byClerk(({ companyId, occurrenceId }, stage) => ({
    ...{ companyId, occurrenceId, holder: holder(stage), press: newId() },
  })),
  'public Mutation.handOnCompanyPlace': byClerk(({ companyId, id }, stage) => ({
    ...{ companyId, id, holder: holder(stage) },
  })),
  'public Mutation.takeBackCompanyPlace': byClerk(({ companyId, id }) => ({ companyId, id })),
  'desk Query.eventCompanies': async (stage) => {
    const { eventId } = await sending(stage);
    return { asker: (await stage.owner()).asker, variables: { eventId } };
  },
  'desk Mutation.saveCompanyTerms': async (stage) => {
    const { eventId } = await sending(stage);
    return { asker: (await stage.owner()).asker, variables: { eventId, terms: { ...terms, places: 4 } } };
  },
};
