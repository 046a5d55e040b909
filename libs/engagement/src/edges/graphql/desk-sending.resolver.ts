import { maskEmail } from '@enishi/identity';
import type { Locale } from '@enishi/kernel';
import { CurrentViewer, InstantScalar, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { AskTestLetter } from '../../actions/ask-test-letter.ts';
import { CancelLetter } from '../../actions/cancel-letter.ts';
import { ReadLetter } from '../../actions/read-letter.ts';
import { ScheduleLetter } from '../../actions/schedule-letter.ts';
import { DeskLetterType, deskLetterType } from './types/desk-letter.type.ts';
import { LetterLanguageEnum } from './types/simple-text.type.ts';

/** Sending letters: to oneself first, then to everybody meant, and stopping them. */
@Resolver()
export class DeskSendingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadLetter,
    private readonly test: AskTestLetter,
    private readonly schedule: ScheduleLetter,
    private readonly cancel: CancelLetter,
  ) {}

  @Mutation(() => String, { description: 'Sends a letter to oneself; answers the address, masked.' })
  sendTestLetter(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('language', { type: () => LetterLanguageEnum }) language: Locale,
  ): Promise<string> {
    return this.transactions.inIdentity(viewer.communityId, async (tx) =>
      maskEmail(await this.test.run(tx, id, viewer.accountId, language)),
    );
  }

  @Mutation(() => DeskLetterType, { description: 'Sends a letter at a time, or now.' })
  sendLetter(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('at', { type: () => InstantScalar, nullable: true }) at: Date | null,
  ): Promise<DeskLetterType> {
    return this.after(viewer, id, (tx) => this.schedule.run(tx, id, at ?? null));
  }

  @Mutation(() => DeskLetterType, { description: 'Takes a schedule back, or stops a letter on its way.' })
  cancelLetter(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskLetterType> {
    return this.after(viewer, id, (tx) => this.cancel.run(tx, id));
  }

  private async after(
    viewer: DeskViewer,
    id: string,
    act: (tx: Tx) => Promise<void>,
  ): Promise<DeskLetterType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await act(tx);
      return deskLetterType(await this.read.run(tx, id));
    });
  }
}
