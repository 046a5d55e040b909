import { Refusal } from '@enishi/kernel';
import { RateLimits } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

const most = 10;
const mostMails = 5;
const quarterHour = 15 * 60;

/** Numbers of clerks, and sheets, may be guessed ten times in a quarter of an hour. Counted before the transaction opens, so that a refused try counts too; a right one gives its try back. */
@Injectable()
export class TabletLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Throws TABLET_TRIED_OFTEN (limited) and whatever `open` throws. */
  pin<Done>(clerkId: string, open: () => Promise<Done>): Promise<Done> {
    return this.run(`work.tablet:${clerkId}`, 'TABLET_TRIED_OFTEN', open);
  }

  /** Counted by the address of whoever tries. Throws CLAIM_TRIED_OFTEN (limited) and whatever `claim` throws. */
  claim<Done>(ip: string | null, claim: () => Promise<Done>): Promise<Done> {
    return this.run(`work.claim:${ip ?? ''}`, 'CLAIM_TRIED_OFTEN', claim);
  }

  /** Throws the same. For whoever is looked up at a counter by number and day of birth. */
  person<Done>(token: string, open: () => Promise<Done>): Promise<Done> {
    return this.run(`work.tablet-person:${token.slice(0, 12)}`, 'CLAIM_TRIED_OFTEN', open);
  }

  /** Mails with a link to an address that somebody typed: five in a quarter of an hour. Throws CLAIM_TRIED_OFTEN. */
  async address(accountId: string): Promise<void> {
    await this.take(`work.claim-address:${accountId}`, 'CLAIM_TRIED_OFTEN', mostMails);
  }

  private async run<Done>(key: string, code: string, act: () => Promise<Done>): Promise<Done> {
    await this.take(key, code, most);
    const done = await act();
    await this.limits.giveBack(key, quarterHour);
    return done;
  }

  private async take(key: string, code: string, times: number): Promise<void> {
    try {
      await this.limits.take(key, times, quarterHour);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('limited', code, { minutes: quarterHour / 60 });
    }
  }
}
