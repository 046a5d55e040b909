import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { cashReceiptLetter } from '../../domain/cash-receipt-letter.ts';
import { inBoth } from '../../domain/in-both.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import type { FoundCash } from './find-cash.ts';
import { cashPayer } from './write-cash-receipt.ts';

type PaperToMail = {
  receipt: { number: string; amount: number; addressee: string };
  to: string;
  /** Where the paper lies, below the files of the community. */
  file: string;
};

/** Hands the letter with a receipt of cash to the mailbox. */
@Injectable()
export class PostCashReceipt {
  constructor(
    private readonly sales: SaleStore,
    private readonly orderers: FindOrderer,
    private readonly community: CurrentCommunity,
    private readonly links: Links,
    private readonly mailbox: Mailbox,
  ) {}

  /** The address of whoever paid; empty where none is known. */
  async known(tx: Tx, found: FoundCash): Promise<string> {
    return (await this.orderers.payer(tx, cashPayer(found))).email;
  }

  /** In the language of the order. */
  async run(tx: Tx, { order }: FoundCash, { receipt, to, file }: PaperToMail): Promise<void> {
    const date = (await this.sales.terms(tx, order.occurrenceId))!;
    const { name: community, slug } = await this.community.run(tx);
    const title = inBoth(date.titleJa, date.titleEn);
    const letter = cashReceiptLetter({ ...receipt, community, title }, order.locale);
    const { subject, paragraphs, button: label } = letter;
    await this.mailbox.post(tx, {
      ...{ to, locale: order.locale, kind: 'transactional', subject, paragraphs },
      button: { label, url: this.links.toFile(slug, file) },
    });
  }
}
