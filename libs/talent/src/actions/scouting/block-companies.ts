import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { CompanyBlockStore } from '../../store/company-block.store.ts';
import { OwnCompanies } from '../careers/own-companies.ts';
import { EndScouts } from './end-scouts.ts';
import { IndexCards } from './index-cards.ts';

/** More companies than a community has. */
const mostCompanies = 300;

/** A company as somebody may keep their card from it; `own`: they belong or belonged to it, or named it as an employer from whom the card is kept, and it never sees the card. */
export type BlockChoice = { id: string; title: string; shown: boolean; blocked: boolean; own: boolean };

/** Keeps a member's card from companies that they choose: from the commit on, and what one of them had asked ends with it. */
@Injectable()
export class BlockCompanies {
  constructor(
    private readonly blocks: CompanyBlockStore,
    private readonly index: IndexCards,
    private readonly companies: PublicCompanies,
    private readonly owned: OwnCompanies,
    private readonly scouts: EndScouts,
  ) {}

  /** The companies that show themselves, by reading, and others that are blocked already. */
  async choices(tx: Tx, memberId: string): Promise<BlockChoice[]> {
    const shown = await this.companies.everyShown(tx, mostCompanies);
    const blocked = await this.blocks.of(tx, memberId);
    const own = await this.owned.of(tx, memberId);
    const known = new Set(shown.map(({ id }) => id));
    const others = await this.companies.run(
      tx,
      [...blocked, ...own].filter((id) => !known.has(id)),
    );
    return [...shown, ...others.values()].map(({ id, title, page }) => ({
      ...{ id, title, shown: page, blocked: blocked.includes(id), own: own.includes(id) },
    }));
  }

  /** The whole choice, in the place of the earlier one. Throws BLOCK_UNKNOWN (not_found) for what is none of the choices. */
  async run(tx: Tx, memberId: string, companyIds: readonly string[]): Promise<void> {
    const choices = await this.choices(tx, memberId);
    const known = new Set(choices.map(({ id }) => id));
    if (companyIds.some((id) => !known.has(id))) throw new Refusal('not_found', 'BLOCK_UNKNOWN');
    // An employer from whom the card is kept is let in where the careers are written, and not by a tick that is missing here.
    const stay = choices.flatMap(({ id, own, blocked }) => (own && blocked ? [id] : []));
    const chosen = [...new Set([...companyIds, ...stay])];
    await this.index.changing(tx, memberId, () => this.blocks.replace(tx, memberId, chosen));
    await this.scouts.ofMember(tx, memberId, companyIds);
  }
}
