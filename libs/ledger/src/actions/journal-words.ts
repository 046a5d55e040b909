import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SoftwareCode } from '../domain/journals/accounting-software.ts';
import { wordBook, wordKeysOf } from '../domain/journals/journal-words.ts';
import type { Word, WordKey } from '../domain/journals/journal-words.ts';
import { wantedWords } from '../domain/journals/word-wish.ts';
import type { WordWish } from '../domain/journals/word-wish.ts';
import { JournalFileStore } from '../store/journal-file.store.ts';

/** A word as it holds today; `since` is null where the usual word holds. */
export type HoldingWord = Word & { readonly key: WordKey; readonly since: TokyoDate | null };

/** What accounts and classes of tax are called in a program. */
@Injectable()
export class ReadJournalWords {
  constructor(private readonly journal: JournalFileStore) {}

  async run(tx: Tx, software: SoftwareCode): Promise<HoldingWord[]> {
    const today = tokyoDateOf(tx.now);
    const words = wordBook(software, await this.journal.words(tx, software));
    return wordKeysOf(software).map((key) => {
      const word = words(key, today);
      return { ...word, key, since: 'validFrom' in word ? (word.validFrom as TokyoDate) : null };
    });
  }
}

/** Sets what things are called from a day on; entries of earlier days keep their names. */
@Injectable()
export class SaveJournalWords {
  constructor(private readonly journal: JournalFileStore) {}

  /** How many words are new. Refuses what `wantedWords` refuses. */
  async run(tx: Tx, wish: WordWish, savedBy: string): Promise<number> {
    const wanted = unwrap(wantedWords(wish, await this.journal.words(tx, wish.software)));
    if (wanted.length > 0) await this.journal.addWords(tx, wish.software, wanted, savedBy);
    return wanted.length;
  }
}
