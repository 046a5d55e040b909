import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { AskForReflections } from '../../actions/trips/ask-for-reflections.ts';
import { ReflectionStore } from '../../store/reflection.store.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { eachByItself } from './each-by-itself.ts';

/** Asks those who came to a work trip what they learned, on the day after, each date in a transaction of its own. */
@Injectable()
export class AskForReflectionsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly reflections: ReflectionStore,
    private readonly ask: AskForReflections,
    private readonly signer: TicketSigner,
  ) {}

  @DailyAt('10:00', 'ticketing.ask_for_reflections')
  run(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.reflections.due(tx),
      act: (tx, trip) => this.ask.run(tx, trip, this.signer),
      what: ({ occurrenceId }) => `The letters after work trip ${occurrenceId}`,
    });
  }
}
