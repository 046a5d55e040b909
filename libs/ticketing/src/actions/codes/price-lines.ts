import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { memberIdOf } from '../../domain/buyer.ts';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import { asStranger, mayBeCheaper } from '../../domain/ticket-price.ts';
import { pricedLines } from '../../domain/priced-lines.ts';
import type { OrderLine } from '../../domain/ticket-disclosure.ts';
import type { WishedLine } from '../../domain/ticket-wish.ts';
import { isFor } from '../../domain/promo-code.ts';
import type { PromoUseEntity } from '../../store/promo-use.entity.ts';
import { PromoCodeStore } from '../../store/promo-code.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import { LiveMembership } from '../orders/live-membership.ts';
import { FindPromo } from './find-promo.ts';
import type { TypedCode } from './find-promo.ts';

/** Tickets that somebody chose; `except`: holds of theirs that are given up for it. */
export type ChosenLines = Pick<TypedCode, 'code'> & {
  buyer: ChoosingBuyer;
  date: Pick<DateTerms, 'eventId' | 'types'>;
  lines: readonly WishedLine[];
  except: readonly string[];
};

export type PricedLines = { lines: OrderLine[]; use: Omit<PromoUseEntity, 'holdId' | 'communityId'> | null };

/**
 * Prices what somebody chose and may have, as it will be shown, ordered and kept: by their live membership, then by the code they typed. How far a
 * code is used is counted under its lock, with the places that are kept at this moment.
 */
@Injectable()
export class PriceLines {
  constructor(
    private readonly membership: LiveMembership,
    private readonly find: FindPromo,
    private readonly codes: PromoCodeStore,
  ) {}

  /**
   * Throws TICKET_TYPE_UNKNOWN (not_found) for a kind that only a code shows, PROMO_UNKNOWN, PROMO_NOT_FOR (conflict) where a code is
   * for none of the tickets, the refusals of `checkPromo`, and those of `assertMayHave`.
   */
  async run(tx: Tx, { buyer, date, lines, code, except }: ChosenLines): Promise<PricedLines> {
    // Which kinds only a code shows stands with the date, so that nobody is asked for codes who typed none.
    const seen = code ? await this.find.run(tx, date.eventId, code) : null;
    const promo = seen?.promo ?? null;
    const placed = lines.map((line) => ({ line, at: date.types.findIndex(({ id }) => id === line.typeId) }));
    if (placed.some(({ at }) => (seen ? seen.hidden.has(at) : date.types[at]!.byCode)))
      throw new Refusal('not_found', 'TICKET_TYPE_UNKNOWN');
    const kinds = placed.map(({ at }) => date.types[at]!);
    await this.membership.assertMayHave(tx, memberIdOf(buyer), kinds);
    const meant = promo
      ? placed.filter(({ at }) => isFor(promo, at, date.types[at]!)).map(({ line }) => line)
      : [];
    if (promo && meant.length === 0) throw new Refusal('conflict', 'PROMO_NOT_FOR', { field: 'code' });
    const quantity = meant.reduce((sum, line) => sum + line.quantity, 0);
    if (promo) {
      await this.codes.hold(tx, promo.id);
      await this.find.check(tx, promo, { buyerIds: buyer.ids, except, wanted: quantity });
    }
    const by = kinds.some(mayBeCheaper)
      ? await this.membership.run(tx, memberIdOf(buyer), kinds)
      : asStranger;
    return {
      use: promo && { promoId: promo.id, typeIds: meant.map(({ typeId }) => typeId), quantity },
      lines: pricedLines(lines, date.types, { ...by, promo }),
    };
  }

  /** By their live membership, from when they may take tickets. Throws SALE_NOT_OPEN (conflict). */
  async assertOpen(tx: Tx, buyer: ChoosingBuyer, { openings }: Pick<DateTerms, 'openings'>): Promise<void> {
    await this.membership.assertOpen(tx, memberIdOf(buyer), openings);
  }

  /** Notes with which code a hold was made. */
  async keep(tx: Tx, holdId: string, { use }: PricedLines): Promise<void> {
    if (use) await this.codes.keepUse(tx, { ...use, holdId });
  }
}
