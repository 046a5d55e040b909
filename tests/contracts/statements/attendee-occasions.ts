import { ChangeAttendees, ReadAttendees, SetAsking } from '@enishi/ticketing';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { ordered } from './ticket-occasions.ts';

const hanako = { familyName: '見本', givenName: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' };
const yoshiko = { name: '見本良子', relation: '母', phone: '0154-00-0001' };
const question = {
  ...{ id: null, kind: 'text' as const, labelJa: '質問', labelEn: null, options: [], perTicket: false },
  ...{ required: false, typeId: null, sensitive: false },
};
const asking = { names: true, emergency: true, freezeDays: 1, purgeDays: 30, questions: [question] };

/** A member with tickets of an event that asks for names, each of which was said. */
async function named(stage: OperationStage) {
  const owner = await ordered(stage);
  const { id, eventId, memberId } = owner;
  const attendees = await stage.inside(async (tx) => {
    await stage.api.get(SetAsking).run(tx, eventId, asking);
    const { slots } = await stage.api.get(ReadAttendees).run(tx, memberId, id);
    const said = slots.map(({ typeId, nth }) => ({ ...hanako, typeId, nth, contact: yoshiko }));
    await stage.api.get(ChangeAttendees).run(tx, memberId, { id, attendees: said, answers: [] });
    return said;
  });
  return { ...owner, attendees };
}

/** Who comes to events: said by the owners of tickets, asked for and read by the desk. */
export const attendeeOccasions: Occasions = {
  'public Query.attendeeForm': async (stage) => {
    const { asker, id } = await named(stage);
    return { asker, variables: { id } };
  },
  'public Mutation.changeAttendees': async (stage) => {
    const { asker, id, attendees } = await named(stage);
    return {
      asker,
      variables: { id, attendees: attendees.map((each) => ({ ...each, givenName: '花' })), answers: [] },
    };
  },
  'desk Query.attendees': async (stage) => {
    const { asker } = await stage.owner();
    const { eventId } = await named(stage);
    return { asker, variables: { eventId, text: 'ミ', first: 100, after: null } };
  },
  'desk Query.emergencyContact': async (stage) => {
    const { asker } = await stage.owner();
    const { memberId, id } = await named(stage);
    const { slots } = await stage.inside((tx) => stage.api.get(ReadAttendees).run(tx, memberId, id));
    return { asker, variables: { ticketId: slots[0]!.ticketId } };
  },
  'desk Query.eventAsking': async (stage) => {
    const { asker } = await stage.owner();
    return { asker, variables: { eventId: (await named(stage)).eventId } };
  },
  'desk Mutation.setEventAsking': async (stage) => {
    const { asker } = await stage.owner();
    return { asker, variables: { eventId: (await named(stage)).eventId, asking } };
  },
};
