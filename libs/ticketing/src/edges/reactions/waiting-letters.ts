import { Injectable } from '@nestjs/common';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PassOnPlaces } from '../../actions/waiting/pass-on-places.ts';
import { PostWaiting } from '../../actions/waiting/post-waiting.ts';
import { eventCalledOff, waitingTurned } from '../../ticketing.events.ts';
import type { WaitingTurned } from '../../ticketing.events.ts';
import { OfferSigner } from '../offer-signer.ts';

/** Who waits is written to, and is told when the event does not take place. */
@Injectable()
export class WaitingLetters {
  constructor(
    private readonly post: PostWaiting,
    private readonly passOn: PassOnPlaces,
    private readonly signer: OfferSigner,
  ) {}

  @Follows(waitingTurned, 'ticketing.post_waiting', 'mail')
  async turned(tx: Tx, turned: WaitingTurned): Promise<void> {
    await this.post.run(tx, turned, this.signer);
  }

  @Follows(eventCalledOff, 'ticketing.close_waiting_list', 'members')
  async calledOff(tx: Tx, { eventId }: { eventId: string }): Promise<void> {
    await this.passOn.run(tx, eventId);
  }
}
