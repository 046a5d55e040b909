import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { Module } from '@nestjs/common';

import { engagementActions } from './actions/engagement-actions.ts';
import { LetterPost } from './edges/gateways/letter-post.gateway.ts';
import { SlackApi } from './edges/gateways/slack-api.gateway.ts';
import { KeepSlackSeat } from './edges/keep-slack-seat.ts';
import { MailReactions } from './edges/reactions/mail-reactions.ts';
import { MergeReactions } from './edges/reactions/merge-reactions.ts';
import { LetterReactions } from './edges/reactions/letter-reactions.ts';
import { SlackReactions } from './edges/reactions/slack-reactions.ts';
import { ComebackJob } from './edges/schedules/comeback.job.ts';
import { LetterClock } from './edges/schedules/letter-clock.job.ts';
import { SendChunk } from './edges/send-chunk.ts';
import { SendComebackLetter } from './edges/send-comeback-letter.ts';
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
    SendComebackLetter,
    LetterReactions,
    MailReactions,
    MergeReactions,
    LetterClock,
    ComebackJob,
    SlackApi,
    KeepSlackSeat,
    SlackReactions,
  ],
  exports: [...engagementActions, ...engagementStores, SlackApi],
})
export class EngagementModule {}
