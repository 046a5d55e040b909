import { Injectable } from '@nestjs/common';
import { RateLimits } from '@enishi/platform';

const hour = 60 * 60;
/** Somebody at a fair gives a card to every booth; whoever gives more is no person. */
const mostGiven = 30;
/** A clerk reads the cards of a whole fair in an hour; whoever opens more is copying. */
const mostOpened = 120;
/** Two who agree on a day write some ten messages; whoever writes more is a program, or harasses somebody. */
const mostWritten = 30;
/** A passport goes from hand to hand at a table; more than this is a program that looks again and again. */
const mostLooks = 60;

/** How often cards are given and opened, by the account. Counted before the transaction opens, so that a refused try counts too. */
@Injectable()
export class CardLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Throws TOO_MANY_TRIES (limited). */
  giving(accountId: string): Promise<void> {
    return this.limits.take(`talent.give:${accountId}`, mostGiven, hour);
  }

  /** Throws TOO_MANY_TRIES (limited). */
  opening(accountId: string): Promise<void> {
    return this.limits.take(`talent.open:${accountId}`, mostOpened, hour);
  }

  /** Messages to whoever one talks to, by account or by relay address. Throws TOO_MANY_TRIES (limited). */
  talking(writer: string): Promise<void> {
    return this.limits.take(`talent.talk:${writer}`, mostWritten, hour);
  }

  /** At a passport, by whomever. Throws TOO_MANY_TRIES (limited). */
  looking(passportId: string): Promise<void> {
    return this.limits.take(`talent.look:${passportId}`, mostLooks, hour);
  }
}
