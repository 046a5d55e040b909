import { ChunkStore } from './chunk.store.ts';
import { ComebackLetterStore } from './comeback-letter.store.ts';
import { LetterReaderStore } from './letter-reader.store.ts';
import { LetterStore } from './letter.store.ts';
import { PostStore } from './post.store.ts';
import { SenderCardStore } from './sender-card.store.ts';
import { SlackStore } from './slack.store.ts';
import { SuppressionStore } from './suppression.store.ts';

/** All queries of the context, for its module. */
export const engagementStores = [
  LetterStore,
  ChunkStore,
  LetterReaderStore,
  ComebackLetterStore,
  SuppressionStore,
  SenderCardStore,
  PostStore,
  SlackStore,
];
