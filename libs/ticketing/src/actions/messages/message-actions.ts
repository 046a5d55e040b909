import { FindMessageReaders } from './find-message-readers.ts';
import { ListEventMessages } from './list-event-messages.ts';
import { PostEventMessage } from './post-event-message.ts';
import { ReachReader } from './reach-reader.ts';
import { WriteEventMessage } from './write-event-message.ts';

/** Messages of the desk to those who ordered. */
export const messageActions = [
  ...[FindMessageReaders, ListEventMessages, PostEventMessage, ReachReader, WriteEventMessage],
];
