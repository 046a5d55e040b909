import { Injectable } from '@nestjs/common';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

/** Somebody who comes with a ticket, as far as ticketing knows: the name of a member who said none is membership's. */
type Traveller = { memberId: string | null; name: string | null; kana: string | null };

/** Who reads the names and why; `others`: people who are shown beside them. */
type Look = { reader: DeskReader; reason: string; act?: 'export_members'; others?: number };

/** Names those who travel for the desk; that they were looked at is written down. */
@Injectable()
export class NameTravellers {
  constructor(private readonly names: NameMembers) {}

  /** Two statements, however many there are. */
  async run<Someone extends Traveller>(tx: Tx, people: readonly Someone[], look: Look): Promise<Someone[]> {
    const ids = [...new Set(people.flatMap(({ memberId }) => memberId ?? []))];
    const members = await this.names.run(tx, ids, look);
    return people.map((one) => {
      const member = one.name === null ? members.get(one.memberId ?? '') : undefined;
      return member ? { ...one, name: member.name, kana: member.kana } : one;
    });
  }
}
