import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { versionHeld } from '../../domain/company/version-follow.ts';
import { companyStandingChanged } from '../../membership.events.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { NoteHolding } from './note-holding.ts';
import { SettleSeats } from './settle-seats.ts';

/**
 * Lets the version that a company was told of begin on its day, a renewal: its seats and the counters of its benefits follow in the same
 * transaction. With fewer seats than people the company is asked who stays.
 */
@Injectable()
export class TurnVersions {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly companies: CompanyStore,
    private readonly note: NoteHolding,
    private readonly seats: SettleSeats,
  ) {}

  /** Answers how many began; each once. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    let begun = 0;
    for (const { id, companyId } of await this.holdings.turningVersion(tx, today)) {
      await this.companies.locked(tx, companyId);
      const held = (await this.holdings.of(tx, companyId)).find((each) => each.id === id);
      if (!held || versionHeld(held, today) === held.planVersion) continue;
      const { standing } = companyStanding([held], today);
      const planVersion = versionHeld(held, today);
      await this.holdings.save(tx, { ...held, planVersion, nextVersion: null, versionOn: null });
      await this.note.run(tx, held, [{ kind: 'version_began', until: null }]);
      await this.seats.run(tx, companyId);
      const { planKey, graceUntil } = held;
      await tx.emit(companyStandingChanged, {
        ...{ companyId, planKey, before: standing, after: standing, graceUntil },
      });
      begun += 1;
    }
    return begun;
  }
}
