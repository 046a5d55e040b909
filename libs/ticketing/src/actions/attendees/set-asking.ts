import { Injectable } from '@nestjs/common';
import { Refusal, allOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readAskingTerms } from '../../domain/asking.ts';
import type { AskingTerms, EventAsking } from '../../domain/asking.ts';
import { readNoResale } from '../../domain/no-resale.ts';
import { readQuestions } from '../../domain/question.ts';
import type { QuestionDraft } from '../../domain/question.ts';
import { AskingStore } from '../../store/asking.store.ts';
import { EventStore } from '../../store/event.store.ts';

/** What an event is to ask, as typed. */
export type AskingDraft = AskingTerms & { readonly questions: readonly QuestionDraft[] };

/**
 * The desk says what an event asks of those who order tickets. That may change at any time: who has ordered can add what is missing, and
 * answers to what is asked no more stay. That tickets may not be resold is promised to whoever orders, and is fixed once the event was published.
 */
@Injectable()
export class SetAsking {
  constructor(
    private readonly events: EventStore,
    private readonly askings: AskingStore,
  ) {}

  /** Throws EVENT_NOT_FOUND, QUESTION_UNKNOWN (not_found) and the refusals of `readAskingTerms`, `readNoResale` and `readQuestions`. */
  async run(tx: Tx, eventId: string, { questions: typed, ...terms }: AskingDraft): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const published = event.publishedAt !== null;
    const before = published && (await this.askings.noResale(tx, eventId));
    const { kinds } = await this.events.offered(tx, eventId);
    const read = unwrap(
      allOf({
        terms: readAskingTerms(terms),
        noResale: readNoResale(terms, { before, published }),
        questions: readQuestions(
          typed,
          kinds.map(({ id }) => id),
        ),
      }),
    );
    const known = await this.askings.questions(tx, eventId);
    if (typed.some(({ id }) => id !== null && !known.some((one) => one.id === id)))
      throw new Refusal('not_found', 'QUESTION_UNKNOWN');
    await this.askings.save(tx, eventId, read.terms);
    await this.askings.ask(tx, eventId, read.questions);
  }

  /** Throws EVENT_NOT_FOUND. */
  async read(tx: Tx, eventId: string): Promise<EventAsking> {
    if (!(await this.events.byId(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return this.askings.of(tx, eventId);
  }
}
