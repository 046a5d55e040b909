import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { AllowAccompaniment, AllowCalls, SaveOwnRecord } from '@enishi/talent';
import type { Witness } from '@enishi/talent';

/** What the person said yes to, in the sentences as they were read aloud; null to what they did not. */
export type Spoken = { record: string | null; calls: string | null; accompany: string | null };

/** Keeps what somebody agreed to at a desk, word for word, with who heard it and where: consents like every other, which are stopped as every other. */
@Injectable()
export class WitnessConsents {
  constructor(
    private readonly records: SaveOwnRecord,
    private readonly calls: AllowCalls,
    private readonly accompaniment: AllowAccompaniment,
  ) {}

  /** Throws TALENT_TOO_YOUNG and CARD_WORDING_CHANGED. */
  async run(tx: Tx, memberId: string, { record, calls, accompany }: Spoken, witness: Witness): Promise<void> {
    const given = { memberId, locale: 'ja', witness } as const;
    // Whom nobody may read keeps no record either; what they can do is asked in its time.
    const form = { skillIds: [], areas: [], slots: [], roles: ['gig'] as const, about: '' };
    if (record !== null) await this.records.run(tx, { ...given, form, agreedTo: record });
    if (calls !== null) await this.calls.run(tx, { ...given, agreedTo: calls });
    if (accompany !== null) await this.accompaniment.run(tx, { ...given, agreedTo: accompany });
  }
}
