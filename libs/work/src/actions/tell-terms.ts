import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { yen } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { inspectedBy, payDayOf } from '../domain/pay-day.ts';
import { termsLines, termsText } from '../domain/terms.ts';
import type { TermsLine } from '../domain/terms.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { TermsStore } from '../store/terms.store.ts';

/** To whom which gig is entrusted; an empty name stands for whoever has not taken it yet. */
export type Entrusted = { gig: GigEntity; worker: string; locale: Locale };

/** The terms of trade of one place: what they would be, and what they are from the commit on in which the place is taken. */
@Injectable()
export class TellTerms {
  constructor(
    private readonly terms: TermsStore,
    private readonly community: CurrentCommunity,
    private readonly companies: PublicCompanies,
  ) {}

  /** The lines as they would be written at this moment. */
  async lines(tx: Tx, { gig, worker, locale }: Entrusted): Promise<TermsLine[]> {
    const { operatorName } = await this.community.run(tx);
    const company = (await this.companies.run(tx, [gig.companyId])).get(gig.companyId)?.title ?? '';
    const { title, steps, place, contact, startsAt, endsAt, day } = gig;
    const facts = {
      ...{ orderer: operatorName, worker, company, entrustedAt: tx.now, title, steps, place, contact },
      ...{ startsAt, endsAt, reward: yen(gig.reward), inspectedBy: inspectedBy(day), dueOn: payDayOf(day) },
    };
    return termsLines(facts, locale);
  }

  /** Writes them down, once and for all. */
  async tell(tx: Tx, assignmentId: string, entrusted: Entrusted): Promise<void> {
    const lines = await this.lines(tx, entrusted);
    await this.terms.add(tx, {
      ...{ assignmentId, communityId: tx.community, locale: entrusted.locale, lines, toldAt: tx.now },
      ...{ fingerprint: fingerprintOf(lines), dueOn: payDayOf(entrusted.gig.day) },
    });
  }
}

/** By which anybody can see that the lines are those that were told. */
export const fingerprintOf = (lines: readonly TermsLine[]): string =>
  createHash('sha256').update(termsText(lines)).digest('hex');
