import { Injectable } from '@nestjs/common';
import { ageOn, isId, tokyoDateOf } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { displayKana, displayName } from '../domain/member-name.ts';
import { knownBirthDate } from '../domain/unknown-facts.ts';
import { ContactStore } from '../store/contact.store.ts';

/** How a member is called and reached today; `kana` is empty for names without, `age` and `born` null where nobody knows them. */
export type Contact = {
  readonly memberId: string;
  readonly name: string;
  readonly kana: string;
  readonly email: string;
  readonly locale: Locale;
  readonly age: number | null;
  readonly born: TokyoDate | null;
};

/**
 * Members as the register knows them at this moment, for whoever hands that to somebody else with their consent. Asking is no
 * disclosure: whoever shows it writes down to whom and why. Who has left, was erased, was merged into another entry or is not a member
 * yet is left out.
 */
@Injectable()
export class FindContacts {
  constructor(private readonly contacts: ContactStore) {}

  /** By member, in one SQL statement; none without an id. */
  run(tx: Tx, memberIds: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
    return this.find(tx, memberIds, false);
  }

  /** One of them, who stays a member in force until the commit: whoever has them leave, or merges them, waits. */
  async hold(tx: Tx, memberId: string): Promise<Contact | null> {
    return (await this.find(tx, [memberId], true)).get(memberId) ?? null;
  }

  private async find(
    tx: Tx,
    memberIds: readonly string[],
    held: boolean,
  ): Promise<ReadonlyMap<string, Contact>> {
    const known = [...new Set(memberIds)].filter(isId);
    if (known.length === 0) return new Map();
    const today = tokyoDateOf(tx.now);
    return new Map(
      (await this.contacts.among(tx, known, held)).map((row) => {
        const born = knownBirthDate(row);
        const { id: memberId, email, locale } = row;
        const age = born && ageOn(born, today);
        return [
          memberId,
          { memberId, name: displayName(row), kana: displayKana(row), email, locale, age, born },
        ];
      }),
    );
  }
}
