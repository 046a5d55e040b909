import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { Module } from '@nestjs/common';

import { engagementActions } from './actions/engagement-actions.ts';
import { LetterPost } from './edges/gateways/letter-post.gateway.ts';
import { LetterReactions } from './edges/reactions/letter-reactions.ts';
import { LetterClock } from './edges/schedules/letter-clock.job.ts';
import { SendChunk } from './edges/send-chunk.ts';
import { SendTestLetter } from './edges/send-test-letter.ts';
import { engagementStores } from './store/engagement-stores.ts';

/** Letters to members: for every process. */
@Module({
  imports: [IdentityModule, MembershipModule],
  providers: [
    ...engagementStores,
    ...engagementActions,
    LetterPost,
    SendChunk,
    SendTestLetter,
    LetterReactions,
    LetterClock,
  ],
  exports: [...engagementActions],
})
export class EngagementModule {}
