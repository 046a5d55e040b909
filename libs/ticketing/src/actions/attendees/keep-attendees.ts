import { Injectable } from '@nestjs/common';
import { allOf, ok, unwrap } from '@enishi/kernel';
import { readPersonName } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { askedAbout, readAnswers } from '../../domain/answer.ts';
import type { Answer } from '../../domain/answer.ts';
import { readAttendees } from '../../domain/attendee.ts';
import type { NamedSlot, TicketSlot } from '../../domain/attendee.ts';
import { readContacts } from '../../domain/emergency.ts';
import type { TypedContact } from '../../domain/emergency.ts';
import { AnswerStore } from '../../store/answer.store.ts';
import { AskingStore } from '../../store/asking.store.ts';
import { AttendeeStore } from '../../store/attendee.store.ts';
import { EmergencyStore } from '../../store/emergency.store.ts';

/** The tickets of an order, and of which event they are. */
export type SlotsOfOrder = { orderId: string; eventId: string; slots: readonly TicketSlot[] };

/** Who comes with the tickets of an order, whom to call in an emergency, and what was answered about them, as typed. */
export type Said = { attendees: readonly (NamedSlot & TypedContact)[]; answers: readonly Answer[] };

/**
 * Keeps who comes with the tickets of an order and what was answered, as far as its event asks: all that is required is there, or the
 * order is not taken. Throws the refusals of `readAttendees`, `readContacts` and `readAnswers`, all that is wrong at once. What was typed that the event does
 * not ask is not kept.
 */
@Injectable()
export class KeepAttendees {
  constructor(
    private readonly askings: AskingStore,
    private readonly attendees: AttendeeStore,
    private readonly answers: AnswerStore,
    private readonly emergencies: EmergencyStore,
  ) {}

  async run(tx: Tx, { orderId, eventId, slots }: SlotsOfOrder, typed: Said): Promise<void> {
    const { names, emergency, questions } = await this.askings.of(tx, eventId);
    const said = unwrap(
      allOf({
        attendees: names ? readAttendees(typed.attendees, slots, readPersonName) : ok([]),
        contacts: emergency ? readContacts(typed.attendees, slots) : ok([]),
        answers: readAnswers(typed.answers, questions, slots),
      }),
    );
    const asked = askedAbout(questions, slots);
    if (said.attendees.length + said.contacts.length + asked.length > 0) tx.assertAlone();
    if (said.attendees.length > 0) await this.attendees.keep(tx, orderId, said.attendees);
    if (said.contacts.length > 0) await this.emergencies.keep(tx, orderId, said.contacts);
    if (asked.length > 0) await this.answers.keep(tx, orderId, { asked, answers: said.answers });
  }

  /**
   * What a clerk was told of the questions of the event, as far as it was: none has to be answered, and whoever ordered can say the rest later, as
   * they say names and whom to call. Throws ANSWER_TOO_LONG and ANSWER_NOT_OFFERED, all that is wrong at once.
   */
  async told(tx: Tx, { orderId, eventId, slots }: SlotsOfOrder, typed: readonly Answer[]): Promise<void> {
    const questions = (await this.askings.asked(tx, eventId)).map((one) => ({ ...one, required: false }));
    const answers = unwrap(readAnswers(typed, questions, slots));
    if (answers.length === 0) return;
    tx.assertAlone();
    await this.answers.keep(tx, orderId, { asked: askedAbout(questions, slots), answers });
  }
}
