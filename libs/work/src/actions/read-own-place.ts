import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { checkInFrom } from '../domain/check-in.ts';
import { ReadOwnGigs } from './read-own-gigs.ts';
import type { OwnGig } from './read-own-gigs.ts';
import { ReadSaid } from './read-said.ts';
import type { SaidPlace } from './read-said.ts';

/** A place of one's own with what is to be done about it; one checks in from `checkInFrom` on. */
export type OwnPlace = { own: OwnGig; said: SaidPlace; checkInFrom: Date };

/** One gig of one's own, from the day before to the evaluation. */
@Injectable()
export class ReadOwnPlace {
  constructor(
    private readonly own: ReadOwnGigs,
    private readonly said: ReadSaid,
  ) {}

  /** Throws ASSIGNMENT_NOT_FOUND, also for somebody else's. */
  async run(tx: Tx, memberId: string, id: string): Promise<OwnPlace> {
    const own = await this.own.one(tx, memberId, id);
    const [said] = await this.said.run(tx, 'worker', [own.assignment]);
    return { own, said: said!, checkInFrom: checkInFrom(own.gig) };
  }
}
