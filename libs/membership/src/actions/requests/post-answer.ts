import { Injectable } from '@nestjs/common';
import { AccountEmail, isPaperAddress } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { answerMail } from '../../domain/requests/request-letters.ts';
import type { RightsRequestEntity } from '../../store/requests/rights-request.entity.ts';
import { SendLetter } from '../send-letter.ts';
import type { WrittenAnswer } from './write-answer.ts';

/** Sends the answer where it is wanted by mail. Answers with the mail address of whoever at the desk lets it go. */
@Injectable()
export class PostAnswer {
  constructor(
    private readonly send: SendLetter,
    private readonly emails: AccountEmail,
  ) {}

  async run(
    tx: Tx,
    { id, wanted, locale }: RightsRequestEntity,
    { letter, member, email, slug, community }: WrittenAnswer,
    by: string,
  ): Promise<string> {
    const reachable = email !== null && email !== '' && !isPaperAddress(email);
    if (wanted === 'electronic' && !reachable) throw new Refusal('conflict', 'REQUEST_EMAIL_MISSING');
    const words = answerMail(letter, { locale, community });
    const page = member ? `/me/requests/${id}` : '/';
    if (wanted === 'electronic')
      await this.send.run(tx, { to: email!, locale, slug, letter: { page, words } });
    return this.emails.run(tx, by);
  }
}
