import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { ReadOwnPassport } from '../../actions/passport/read-own-passport.ts';
import { lastDayBefore } from '../../domain/card-wish.ts';
import { PassportSigner } from '../passport-signer.ts';
import { passportPdf } from './passport-pdf.ts';

/** A member's own passport on paper. */
@Controller('files/:community/me/passport.pdf')
export class PassportFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnPassport,
    private readonly community: CurrentCommunity,
    private readonly signer: PassportSigner,
  ) {}

  @Get()
  @Header('cache-control', 'private, no-store')
  async paper(@CurrentViewer() { communityId, memberId, locale }: MemberViewer): Promise<StreamableFile> {
    const { slug, madeAt, ...own } = await this.transactions.inCommunity(communityId, async (tx) => ({
      ...(await this.own.run(tx, memberId)),
      ...{ slug: (await this.community.run(tx)).slug, madeAt: tx.now },
    }));
    const { standing, held, words, contact, operator } = own;
    if (!standing) throw new Refusal('not_found', 'PASSPORT_NOT_FOUND');
    const pdf = await passportPdf({
      ...{ locale, madeAt, operator: operator[locale], lastDay: lastDayBefore(standing.expiresAt) },
      name: standing.items.includes('name') ? contact.name : null,
      skills: held.filter(({ skill }) => standing.skillIds.includes(skill.id)),
      words: standing.items.includes('words') ? words : [],
      address: this.signer.address(slug, standing.id),
    });
    const disposition = 'inline; filename="passport.pdf"';
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }
}
