import { Module } from '@nestjs/common';

import { DeskMailReachResolver } from './edges/graphql/desk-mail-reach.resolver.ts';
import { DeskLettersResolver } from './edges/graphql/desk-letters.resolver.ts';
import { DeskSendingResolver } from './edges/graphql/desk-sending.resolver.ts';
import { DeskPostsResolver } from './edges/graphql/desk-posts.resolver.ts';
import { DeskSlackResolver } from './edges/graphql/desk-slack.resolver.ts';
import { LettersResolver } from './edges/graphql/letters.resolver.ts';
import { MySlackResolver } from './edges/graphql/my-slack.resolver.ts';
import { PostsResolver } from './edges/graphql/posts.resolver.ts';
import { EngagementModule } from './engagement.module.ts';

/** Engagement's part of /graphql. */
@Module({ imports: [EngagementModule], providers: [LettersResolver, PostsResolver, MySlackResolver] })
export class EngagementPublicApi {}

/** Engagement's part of /desk/graphql. */
@Module({
  imports: [EngagementModule],
  providers: [
    DeskLettersResolver,
    DeskMailReachResolver,
    DeskSendingResolver,
    DeskPostsResolver,
    DeskSlackResolver,
  ],
})
export class EngagementDeskApi {}
