import type { Schema } from '@enishi/platform';

import { ComebackLetterEntity } from './comeback-letter.entity.ts';
import { LetterChunkEntity } from './letter-chunk.entity.ts';
import { LetterReaderEntity } from './letter-reader.entity.ts';
import { LetterEntity } from './letter.entity.ts';
import { EngagementComeback1764370300000 } from './migrations/engagement-comeback.ts';
import { EngagementLetters1764000006000 } from './migrations/engagement-letters.ts';
import { EngagementPosts1764000006100 } from './migrations/engagement-posts.ts';
import { EngagementLetterInterests1764630400000 } from './migrations/engagement-letter-interests.ts';
import { EngagementUndeliverable1764630200000 } from './migrations/engagement-undeliverable.ts';
import { EngagementSlack1764000006200 } from './migrations/engagement-slack.ts';
import { PostEntity } from './post.entity.ts';
import { SenderCardEntity } from './sender-card.entity.ts';
import { SlackChannelEntity } from './slack-channel.entity.ts';
import { SlackSeatEntity } from './slack-seat.entity.ts';
import { SuppressionEntity } from './suppression.entity.ts';

/** Tables of the schema `engagement` and their migrations, oldest first. */
export const engagementSchema: Schema = {
  entities: [
    LetterEntity,
    LetterChunkEntity,
    LetterReaderEntity,
    SuppressionEntity,
    SenderCardEntity,
    PostEntity,
    SlackSeatEntity,
    SlackChannelEntity,
    ComebackLetterEntity,
  ],
  migrations: [
    EngagementLetters1764000006000,
    EngagementPosts1764000006100,
    EngagementSlack1764000006200,
    EngagementComeback1764370300000,
    EngagementUndeliverable1764630200000,
    EngagementLetterInterests1764630400000,
  ],
  personal: {
    tables: [
      {
        table: 'engagement.letter_reader',
        title: { ja: '配信したニュースレター', en: 'Newsletters sent to you' },
        rows: 'member_id = {subject}',
        secret: ['token', 'address_key'],
        // The row stays so that a letter's figures add up; the unique keys become the row's own id.
        fate: { kind: 'blanked', set: { email: 'null', address_key: 'id::text', token: 'id::text' } },
      },
      {
        table: 'engagement.comeback_letter',
        title: { ja: '有料プランの終了後にお送りしたご案内', en: 'Letters sent after a paid plan ended' },
        rows: 'member_id = {subject}',
        secret: ['token', 'address_key'],
        fate: { kind: 'blanked', set: { email: 'null', address_key: 'id::text', token: 'id::text' } },
      },
      {
        table: 'engagement.slack_seat',
        title: { ja: 'Slackへの参加', en: 'Your place in Slack' },
        rows: 'member_id = {subject}',
        // The row stays until Slack has been told to take the account out, which forgets the account's id.
        fate: { kind: 'blanked', set: { last_error: 'null' } },
      },
    ],
    impersonal: [],
  },
};
