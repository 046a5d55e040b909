import type { Schema } from '@enishi/platform';

import { LetterChunkEntity } from './letter-chunk.entity.ts';
import { LetterReaderEntity } from './letter-reader.entity.ts';
import { LetterEntity } from './letter.entity.ts';
import { EngagementLetters1764000006000 } from './migrations/engagement-letters.ts';
import { EngagementPosts1764000006100 } from './migrations/engagement-posts.ts';
import { PostEntity } from './post.entity.ts';
import { SenderCardEntity } from './sender-card.entity.ts';
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
  ],
  migrations: [EngagementLetters1764000006000, EngagementPosts1764000006100],
};
