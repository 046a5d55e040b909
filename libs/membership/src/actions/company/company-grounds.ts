import { Injectable } from '@nestjs/common';
import { isId, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyGround } from '../../domain/company/company-ground.ts';
import type { CompanyGround } from '../../domain/company/company-ground.ts';
import { CompanyGroundStore } from '../../store/company/company-ground.store.ts';

/** By what people may choose companies, as it is today. */
@Injectable()
export class CompanyGrounds {
  constructor(private readonly grounds: CompanyGroundStore) {}

  /** One SQL statement, none without an id. Ids of no company here are left out. */
  async run(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, CompanyGround>> {
    const known = [...new Set(ids)].filter(isId);
    if (known.length === 0) return new Map();
    const today = tokyoDateOf(tx.now);
    const rows = await this.grounds.of(tx, known);
    return new Map(rows.map(({ id, ...row }) => [id, companyGround(row, today)]));
  }
}
