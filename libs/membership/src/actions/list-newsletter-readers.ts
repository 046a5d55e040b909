import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { ReaderStore } from '../store/reader.store.ts';
import type { NewsletterReader, ReaderChoice } from '../store/reader.store.ts';

/** Members who asked for the newsletter, whose membership has begun and who have not left, in the order of their ids. */
@Injectable()
export class ListNewsletterReaders {
  constructor(private readonly readers: ReaderStore) {}

  /** Up to `first` readers behind the member `after`. One statement. */
  run(
    tx: Tx,
    choice: ReaderChoice,
    page: { first: number; after: string | null },
  ): Promise<NewsletterReader[]> {
    return this.readers.page(tx, choice, page);
  }
}
