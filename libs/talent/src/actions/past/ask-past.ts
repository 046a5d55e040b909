import { Injectable } from '@nestjs/common';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { pastCodeHash } from '../../domain/past/past-code.ts';
import { PastListStore } from '../../store/past-list.store.ts';
import { PastPersonStore } from '../../store/past-person.store.ts';
import { pastAsked } from '../../talent.events.ts';
import { PastCodes } from './past-codes.ts';
import { PastLetters } from './past-letters.ts';

const lettersAtOnce = 25;

/** Asks the people of an old list, each once and by mail, what is to become of their record. */
@Injectable()
export class AskPast {
  constructor(
    private readonly lists: PastListStore,
    private readonly people: PastPersonStore,
    private readonly codes: PastCodes,
    private readonly letters: PastLetters,
  ) {}

  /** The desk's press: the letters follow after the commit. Throws PAST_LIST_NOT_FOUND. */
  async begin(tx: Tx, listId: string): Promise<void> {
    if (!isId(listId) || !(await this.lists.byId(tx, listId)))
      throw new Refusal('not_found', 'PAST_LIST_NOT_FOUND');
    await tx.emit(pastAsked, { listId });
  }

  /** The next letters; while there are more to write, they follow in transactions of their own. */
  async goOn(tx: Tx, listId: string): Promise<void> {
    const list = await this.lists.byId(tx, listId);
    if (!list) return;
    await this.people.hold(tx);
    const people = await this.people.unasked(tx, listId, lettersAtOnce);
    for (const { id, name, email } of people) {
      const code = this.codes.of(id);
      await this.people.noteAsked(tx, id, pastCodeHash(code));
      await this.letters.post(tx, { name: name ?? '', email: email ?? '', code, title: list.title });
    }
    if (people.length === lettersAtOnce) await tx.emit(pastAsked, { listId });
  }
}
