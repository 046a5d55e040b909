import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { Links, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ReadLetter } from '../actions/read-letter.ts';
import { wordsIn } from '../domain/letter-draft.ts';
import { letterWriter } from '../domain/letter-mail.ts';
import type { TestLetterAsked } from '../engagement.events.ts';
import { LetterPost } from './gateways/letter-post.gateway.ts';

const mark = { ja: '【テスト】', en: '[Test] ' } as const;

/** Sends one copy to whoever asked at the desk. Its unsubscribe link is an example and stops nothing. */
@Injectable()
export class SendTestLetter {
  constructor(
    private readonly transactions: Transactions,
    private readonly letters: ReadLetter,
    private readonly community: CurrentCommunity,
    private readonly post: LetterPost,
    private readonly links: Links,
  ) {}

  async run(communityId: string, id: string, { letterId, to, locale }: TestLetterAsked): Promise<void> {
    const { letter, sender, profile } = await this.transactions.inCommunity(communityId, async (tx) => ({
      ...(await this.letters.run(tx, letterId)),
      profile: await this.community.run(tx),
    }));
    if (!sender) throw new Refusal('conflict', 'SENDER_INCOMPLETE');
    const words = wordsIn(letter, locale);
    const write = letterWriter({
      ...words,
      subject: `${mark[words.locale]}${words.subject}`,
      community: profile.name,
      sender,
      webUrl: null,
    });
    const mail = write(this.links.to(profile.slug, locale, '/unsubscribe/example'));
    const { name, contactEmail } = profile;
    await this.post.hand({ id, from: name[words.locale], replyTo: contactEmail, to, mail });
  }
}
