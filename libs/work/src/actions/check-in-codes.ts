import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import {
  isCodeOf,
  placeCode,
  readGivenCode,
  secondsLeft,
  shownCode,
  shownDigits,
  turnAt,
} from '../domain/check-in-code.ts';
import type { GivenCode } from '../domain/check-in-code.ts';

/** What a company's phone shows at an instant: a picture's text and its digits, for so many `seconds` more, and the code of the place for where there is no network. */
export type CodesOfGig = { picture: string; digits: string; seconds: number; place: string };

/** Makes the codes by which people check in, with a key of the installation, and tells genuine ones from made-up ones. */
@Injectable()
export class CheckInCodes {
  private readonly key: Buffer;

  constructor(
    config: Config,
    private readonly community: CurrentCommunity,
  ) {
    this.key = config.keyFor('work-check-in');
  }

  /** Those of this moment. */
  async of(tx: Tx, gigId: string): Promise<CodesOfGig> {
    const { slug: communitySlug } = await this.community.run(tx);
    const turn = turnAt(tx.now);
    return {
      picture: shownCode({ communitySlug, gigId, turn }, this.key),
      ...{ digits: shownDigits(gigId, turn, this.key), seconds: secondsLeft(tx.now) },
      place: placeCode(gigId, this.key),
    };
  }

  read(typed: string): GivenCode | null {
    return readGivenCode(typed, this.key);
  }

  /** Whether digits or the code of a place are of a gig. */
  fits(code: Exclude<GivenCode, { kind: 'shown' }>, gigId: string, now: Date): boolean {
    return isCodeOf(code, gigId, this.key, now);
  }
}
