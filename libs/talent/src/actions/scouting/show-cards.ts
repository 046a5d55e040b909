import { Injectable } from '@nestjs/common';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { shownCareers } from '../../domain/careers.ts';
import type { ShownCareer } from '../../domain/careers.ts';
import { isReadable } from '../../domain/consent.ts';
import { ageBandOf, shownAbout } from '../../domain/shared-card.ts';
import { shownStyles } from '../../domain/work-styles.ts';
import type { SharedCardRow } from '../../store/shared-card.store.ts';

/** A card as a company sees it: nothing that names anybody or leads to them. */
export type SharedCard = Omit<SharedCardRow, 'memberId' | 'careers'> & {
  ageBand: number | null;
  careers: ShownCareer[];
};

/** Turns what was found into what is shown, and asks once more of each row whether it may be. */
@Injectable()
export class ShowCards {
  constructor(private readonly contacts: FindContacts) {}

  /** Those of members in force whose consent holds now, in their order. */
  async run(tx: Tx, rows: readonly SharedCardRow[]): Promise<{ memberId: string; card: SharedCard }[]> {
    const people = await this.contacts.run(
      tx,
      rows.map(({ memberId }) => memberId),
    );
    return rows.flatMap(({ memberId, ...row }) => {
      const contact = people.get(memberId);
      const sides = { recipientShown: true, personInForce: contact !== undefined };
      if (!isReadable({ state: 'in_force', expiresAt: row.expiresAt }, sides, tx.now)) return [];
      const about = shownAbout(row.items, row.about);
      const said = {
        about,
        styles: shownStyles(row.items, row.styles),
        careers: shownCareers(row.items, row.careers),
      };
      const card = { ...row, ...said, ageBand: ageBandOf(contact?.age ?? null) };
      return [{ memberId, card }];
    });
  }
}
