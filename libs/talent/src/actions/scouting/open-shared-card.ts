import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { ReadingGround } from '../../store/provision.entity.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import { SharedCardStore } from '../../store/shared-card.store.ts';
import { provisionTo } from '../card-sides.ts';
import type { Clerk } from '../card-sides.ts';
import { ListTalentChoices } from '../records/list-talent-choices.ts';
import type { TalentChoices } from '../records/list-talent-choices.ts';
import { ScoutingSides } from './scouting-sides.ts';
import type { ScoutingSide } from './scouting-sides.ts';
import { ShowCards } from './show-cards.ts';
import type { SharedCard } from './show-cards.ts';

/** A card that a company has opened; `memberId` goes no further than the actions. */
export type FoundSharedCard = { side: ScoutingSide; memberId: string; card: SharedCard };
export type OpenedSharedCard = FoundSharedCard & { choices: TalentChoices };

/** By which choice of the person the company could look. */
const groundOfReading = ({ recipientKind: kind, recipientName: name }: SharedCard): ReadingGround => ({
  ...{ kind, name },
});

/** Opens a card without a name for a company: the person reads in their diary which company that was, why and when. The consent is held until the commit. */
@Injectable()
export class OpenSharedCard {
  constructor(
    private readonly sides: ScoutingSides,
    private readonly cards: SharedCardStore,
    private readonly show: ShowCards,
    private readonly provisions: ProvisionStore,
    private readonly choices: ListTalentChoices,
  ) {}

  /** Throws what `find` throws. */
  async run(tx: Tx, clerk: Clerk, id: string): Promise<OpenedSharedCard> {
    const found = await this.find(tx, clerk, id);
    const { side, memberId, card } = found;
    const shown = { id: card.id, memberId, items: card.items, purpose: card.purpose };
    const ground = groundOfReading(card);
    await this.provisions.add(
      tx,
      provisionTo(tx, { company: side.company, accountId: clerk.accountId, shown, ground }),
    );
    return { ...found, choices: await this.choices.run(tx, card.skillIds) };
  }

  /**
   * One that the company may see, held until the commit. Throws COMPANY_NOT_FOUND, what `ScoutingSides` throws where it may not look, and SHARED_CARD_NOT_FOUND
   * for everything else that is not to be seen, whatever the reason: stopped, out of time, blocked, of its own people, never there.
   */
  async find(tx: Tx, clerk: Clerk, id: string): Promise<FoundSharedCard> {
    const side = await this.sides.open(tx, clerk);
    const row = await this.cards.held(tx, side.looker, id);
    const [shown] = row ? await this.show.run(tx, [row]) : [];
    if (!shown) throw new Refusal('not_found', 'SHARED_CARD_NOT_FOUND');
    return { side, ...shown };
  }
}
