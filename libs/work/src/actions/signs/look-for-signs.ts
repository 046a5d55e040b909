import { AccountEmail } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { readSigns } from '../../domain/signs/employment-signs.ts';
import type { SignsForm } from '../../domain/signs/employment-signs.ts';
import { HelpRequestStore } from '../../store/help-request.store.ts';
import type { SignsLookEntity } from '../../store/signs/signs-look.entity.ts';
import { SignsLookStore } from '../../store/signs/signs-look.store.ts';

/** Before gigs of 業務委託 go up somebody looks whether they are employment in truth; what was found is kept with who and when. */
@Injectable()
export class LookForSigns {
  constructor(
    private readonly looks: SignsLookStore,
    private readonly emails: AccountEmail,
    private readonly requests: HelpRequestStore,
  ) {}

  /** Needs the identity scope. Throws the refusals of `readSigns`. */
  async keep(
    tx: Tx,
    {
      requestId,
      gigIds,
      signs,
      by,
    }: { requestId: string; gigIds: string[]; signs: SignsForm | null; by: string },
  ): Promise<void> {
    const { found, ...look } = unwrap(readSigns(signs));
    await this.looks.add(tx, {
      ...{ ...look, found: [...found], requestId, gigIds, lookedBy: await this.emails.run(tx, by) },
    });
  }

  /** The newest twenty of a request. Throws HELP_NOT_FOUND. */
  async ofRequest(tx: Tx, requestId: string): Promise<SignsLookEntity[]> {
    if (!(await this.requests.byId(tx, requestId))) throw new Refusal('not_found', 'HELP_NOT_FOUND');
    return this.looks.ofRequest(tx, requestId);
  }
}
