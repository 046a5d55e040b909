import { Injectable } from '@nestjs/common';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostOnline } from '../../actions/online/post-online.ts';
import { onlineRoomShown } from '../../ticketing.events.ts';
import type { RoomShown } from '../../ticketing.events.ts';
import { TicketSigner } from '../ticket-signer.ts';

/** Letters to those who take part online, order by order. */
@Injectable()
export class OnlineLetters {
  constructor(
    private readonly post: PostOnline,
    private readonly signer: TicketSigner,
  ) {}

  @Follows(onlineRoomShown, 'ticketing.post_online', 'mail')
  async shown(tx: Tx, told: RoomShown): Promise<void> {
    await this.post.run(tx, told, this.signer);
  }
}
