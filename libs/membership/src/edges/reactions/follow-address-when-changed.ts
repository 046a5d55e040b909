import { emailChanged } from '@enishi/identity';
import type { EmailChanged } from '@enishi/identity';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { FollowAddress } from '../../actions/follow-address.ts';

/** A member who is written to elsewhere is, from the same commit on. */
@Injectable()
export class FollowAddressWhenChanged {
  constructor(private readonly follow: FollowAddress) {}

  @Joins(emailChanged, 'membership.follow_address')
  changed(tx: Tx, changed: EmailChanged): Promise<void> {
    return this.follow.run(tx, changed);
  }
}
