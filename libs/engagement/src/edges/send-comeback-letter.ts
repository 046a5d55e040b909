import { yen } from '@enishi/kernel';
import { isTaxed, orderPage } from '@enishi/membership';
import { Links, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { NoteComebackMail } from '../actions/note-comeback-mail.ts';
import { TakeComebackLetter } from '../actions/take-comeback-letter.ts';
import type { TakenComebackLetter } from '../actions/take-comeback-letter.ts';
import { comebackWords } from '../domain/comeback-mail.ts';
import { letterWriter } from '../domain/letter-mail.ts';
import type { LetterMail } from '../domain/letter-mail.ts';
import { LetterPost } from './gateways/letter-post.gateway.ts';

/** Sends a letter about coming back, with no transaction open while the mail server is waited for. */
@Injectable()
export class SendComebackLetter {
  constructor(
    private readonly transactions: Transactions,
    private readonly take: TakeComebackLetter,
    private readonly note: NoteComebackMail,
    private readonly post: LetterPost,
    private readonly links: Links,
  ) {}

  async run(communityId: string, id: string): Promise<void> {
    const within = this.transactions;
    const taken = await within.inCommunity(communityId, (tx) => this.take.run(tx, id));
    if (!taken) return;
    const { name, contactEmail } = taken.community;
    const from = name[taken.letter.locale];
    const mail = this.written(taken);
    const handed = await this.post.hand({ id, from, replyTo: contactEmail, to: taken.email, mail });
    await within.inCommunity(communityId, (tx) =>
      handed.taken ? this.note.sent(tx, taken) : this.note.failed(tx, taken, handed.reason),
    );
  }

  private written({ letter, ending, plan, sender, community }: TakenComebackLetter): LetterMail {
    const { locale, token } = letter;
    const { addressed, number, endedOn, interval, amount } = ending;
    const words = comebackWords(
      {
        ...{ addressed, number, endedOn, plan: plan.name, prices: plan.prices },
        benefits: plan.benefits.flatMap(({ label, included }) => (included ? [label] : [])),
        taxed: isTaxed(plan),
        paidThen: interval && amount !== null ? { interval, amount: yen(amount) } : null,
      },
      locale,
    );
    const kept = plan.prices.find((price) => price.interval === interval) ?? plan.prices[0];
    const page = kept ? orderPage({ planKey: plan.key, interval: kept.interval }) : '/plans';
    const write = letterWriter({
      ...{ ...words, locale, sender, community: community.name, webUrl: null },
      button: { label: words.button, url: this.links.to(community.slug, locale, page) },
    });
    return write(this.links.to(community.slug, locale, `/unsubscribe/${token}`));
  }
}
