import { Injectable } from '@nestjs/common';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { CarriedWord } from '../../domain/carried-word.ts';
import { CarriedWordStore } from '../../store/carried-word.store.ts';

/** Words about a member that both sides let be carried now: the person shows them, and whoever wrote them agreed. */
@Injectable()
export class ListCarried {
  constructor(
    private readonly carried: CarriedWordStore,
    private readonly contacts: FindContacts,
  ) {}

  /** Held until the commit, so that a stop waits for whoever reads. */
  async run(tx: Tx, memberId: string): Promise<CarriedWord[]> {
    const words = await this.carried.ofMember(tx, memberId);
    const named = words.flatMap(({ items, endorserId }) => (items.includes('name') ? [endorserId] : []));
    const contacts = await this.contacts.run(tx, [...new Set(named)]);
    return words.map(({ endorserId, whatJa, whatEn, items, ...word }) => ({
      ...word,
      what: { ja: whatJa, en: whatEn },
      name: items.includes('name') ? (contacts.get(endorserId)?.name ?? null) : null,
    }));
  }
}
