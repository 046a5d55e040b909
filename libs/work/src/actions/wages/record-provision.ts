import { Injectable } from '@nestjs/common';
import { newId, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { workerItems, youngItem } from '../../domain/worker-wording.ts';
import { ProvisionStore } from '../../store/provision.store.ts';

/** Which company is told, by which account, and how it is called today. */
export type ProvidedTo = { companyId: string; companyName: string; accountId: string };
/** `young`: the company is told that whoever has it is younger than eighteen. */
type Place = { readonly id: string; readonly memberId: string | null; readonly young?: boolean | undefined };

/** Writes down that a company was told who works for it (第三者提供の記録, 個人情報保護法29条). */
@Injectable()
export class RecordProvision {
  constructor(private readonly provisions: ProvisionStore) {}

  /** At the contract, with the words of the consent. */
  contract(tx: Tx, to: Omit<ProvidedTo, 'accountId'>, place: Place, wording: string): Promise<void> {
    return this.add(tx, { ...to, accountId: to.companyId }, [place], wording);
  }

  /** A look; the second of an account on one day is the same. */
  looks(tx: Tx, to: ProvidedTo, places: readonly Place[]): Promise<void> {
    return this.add(tx, to, places, null);
  }

  private add(tx: Tx, to: ProvidedTo, places: readonly Place[], wording: string | null): Promise<void> {
    const { companyId, companyName, accountId: providedTo } = to;
    const rows = places.flatMap(({ id: assignmentId, memberId, young }) =>
      memberId
        ? [
            {
              ...{ id: newId(), communityId: tx.community, assignmentId, memberId, companyId, companyName },
              ...{ providedTo, items: [...workerItems, ...(young ? [youngItem] : [])], wording },
              ...{ providedOn: tokyoDateOf(tx.now), providedAt: tx.now },
            },
          ]
        : [],
    );
    return this.provisions.add(tx, rows);
  }
}
