import { newId } from '@enishi/kernel';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { ordered } from './ticket-occasions.ts';

const message = {
  ...{ subjectJa: '集合場所', subjectEn: null, bodyJa: '北口です。', bodyEn: null },
  ...{ state: 'ticket', occurrenceIds: [], typeIds: [] },
};

/** What operations about messages to those who ordered cost; see `statements-per-operation.ts`. */
export const statementsOfMessages: Readonly<Record<string, number>> = {
  'desk Query.eventMessages': 4,
  'desk Query.eventMessagePreview': 4,
  'desk Mutation.testEventMessage': 5,
  'desk Mutation.sendEventMessage': 9,
};

/** An event for which many have ordered and to whom the desk has written many times. */
async function writtenTo(stage: OperationStage): Promise<string> {
  const { eventId } = await ordered(stage);
  const id = newId();
  await stage.inside((tx) =>
    tx.query(
      `insert into ticketing.event_message (id, community_id, event_id, press, segment, subject_ja, body_ja, sent_by, sent_at)
       values ($1, $2, $3, $5, '{"state": "ticket", "occurrenceIds": [], "typeIds": []}', '件名', '本文', $1, $4)`,
      [id, tx.community, eventId, tx.now, id],
    ),
  );
  await stage.multiply('ticketing.event_message', id, {
    id: 'gen_random_uuid()',
    press: 'gen_random_uuid()::text',
  });
  return eventId;
}

const atTheDesk =
  (rest: () => object) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const eventId = await writtenTo(stage);
    return { asker: (await stage.owner()).asker, variables: { eventId, ...rest() } };
  };

/** Messages to those who ordered. */
export const messageOccasions: Occasions = {
  'desk Query.eventMessages': atTheDesk(() => ({})),
  'desk Query.eventMessagePreview': atTheDesk(() => ({ message })),
  'desk Mutation.testEventMessage': atTheDesk(() => ({ message, english: false })),
  'desk Mutation.sendEventMessage': atTheDesk(() => ({ message, press: newId() })),
};
