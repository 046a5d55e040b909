import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checkPromo, foldCode } from '../../domain/promo-code.ts';
import type { PromoCodeEntity } from '../../store/promo-code.entity.ts';
import { PromoCodeStore } from '../../store/promo-code.store.ts';

/** What codes of an event mean to somebody: the one they typed, and which kinds of ticket only a code shows, by their place. */
export type PromosSeen = { promo: PromoCodeEntity | null; hidden: ReadonlySet<number> };

/** Whoever looks, and the code they typed. */
export type TypedCode = { memberId: string | null; code: string | null };

/** Finds the code that somebody typed. */
@Injectable()
export class FindPromo {
  constructor(private readonly codes: PromoCodeStore) {}

  /** Whether it is usable is not asked yet. Throws PROMO_UNKNOWN (not for an empty one). One statement. */
  async run(tx: Tx, eventId: string, typed: string | null): Promise<PromosSeen> {
    const all = await this.codes.of(tx, eventId);
    const folded = foldCode(typed ?? '');
    const promo = all.find(({ code }) => code === folded) ?? null;
    if (folded !== '' && !promo) throw new Refusal('conflict', 'PROMO_UNKNOWN', { field: 'code' });
    const shown = new Set(promo?.kind === 'reveal' ? promo.positions : []);
    const secret = all.flatMap(({ kind, positions }) => (kind === 'reveal' ? positions : []));
    return { promo, hidden: new Set(secret.filter((position) => !shown.has(position))) };
  }

  /** The same for whoever is choosing, who could have one ticket with it now. Throws the refusals of `checkPromo`. */
  async usable(tx: Tx, eventId: string, { memberId, code }: TypedCode): Promise<PromosSeen> {
    const seen = await this.run(tx, eventId, code);
    if (seen.promo)
      await this.check(tx, seen.promo, { buyerIds: memberId ? [memberId] : [], except: [], wanted: 1 });
    return seen;
  }

  /** Throws the refusals of `checkPromo`. */
  async check(
    tx: Tx,
    promo: PromoCodeEntity,
    { wanted, ...who }: { buyerIds: readonly string[]; except: readonly string[]; wanted: number },
  ): Promise<void> {
    const use = await this.codes.used(tx, { id: promo.id, ...who });
    unwrap(checkPromo(promo, { ...use, wanted, now: tx.now }));
  }
}
