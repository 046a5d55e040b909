import { createHash } from 'node:crypto';
import { CurrentCommunity, UpdateCommunity, equalWordsLimits, equalWordsOf } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { groupLines, readWordGroups } from '../../domain/equal-words.ts';
import type { WordGroups } from '../../domain/equal-words.ts';

/** Groups of words that mean the same, a line each; `seen` stands for what the page showed. */
export type KeptWords = { words: string; seen: string };

/** The desk keeps which words mean the same in its region. It holds for the next search: no card is written anew. */
@Injectable()
export class KeepEqualWords {
  constructor(
    private readonly current: CurrentCommunity,
    private readonly community: UpdateCommunity,
  ) {}

  async read(tx: Tx): Promise<KeptWords> {
    const groups = equalWordsOf((await this.current.run(tx)).settings);
    return { words: groupLines(groups), seen: seenOf(groups) };
  }

  /** Needs the identity scope. Throws EQUAL_WORDS_OVERTAKEN (conflict) where somebody else has saved meanwhile, and what `readWordGroups` refuses. */
  async run(tx: Tx, { words, seen }: KeptWords): Promise<void> {
    const equalWords = unwrap(readWordGroups(words, equalWordsLimits));
    await tx.lock(`talent.equal_words:${tx.community}`);
    if ((await this.read(tx)).seen !== seen) throw new Refusal('conflict', 'EQUAL_WORDS_OVERTAKEN');
    await this.community.run(tx, { settings: { equalWords } });
  }
}

const seenOf = (groups: WordGroups): string =>
  createHash('sha256').update(JSON.stringify(groups)).digest('hex').slice(0, 16);
