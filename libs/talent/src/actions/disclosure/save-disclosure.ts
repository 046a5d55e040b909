import {
  AccountEmail,
  CurrentCommunity,
  disclosureLimits,
  disclosureOf,
  placementNumberShape,
  UpdateCommunity,
} from '@enishi/identity';
import type { DisclosureSettings } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { disclosureChanges, readDisclosureForm } from '../../domain/disclosure-form.ts';
import type { TypedDisclosure } from '../../domain/disclosure-form.ts';
import type { DisclosureTurnEntity } from '../../store/disclosure-turn.entity.ts';
import { DisclosureTurnStore } from '../../store/disclosure-turn.store.ts';

/** What was typed on a page that showed the settings as the newest change had left them; `seen` is its id, empty for none. */
export type DisclosureWish = { typed: TypedDisclosure; seen: string; by: string };

/** How members may give their own data to companies now, and what was changed of it, newest first. */
export type DisclosureStory = { settings: DisclosureSettings; turns: DisclosureTurnEntity[] };

/**
 * Changes how members may give their own data to companies from now on: consents that were given stay as they were agreed to. Each change is kept with
 * who made it, and a page that somebody else has overtaken changes nothing.
 */
@Injectable()
export class SaveDisclosure {
  constructor(
    private readonly current: CurrentCommunity,
    private readonly community: UpdateCommunity,
    private readonly turns: DisclosureTurnStore,
    private readonly emails: AccountEmail,
  ) {}

  async story(tx: Tx): Promise<DisclosureStory> {
    const { settings } = await this.current.run(tx);
    return { settings: disclosureOf(settings), turns: await this.turns.newest(tx) };
  }

  /** Needs the identity scope. The same once more changes nothing. Throws DISCLOSURE_OVERTAKEN (conflict) and what `readDisclosureForm` refuses. */
  async run(tx: Tx, { typed, seen, by }: DisclosureWish): Promise<void> {
    const after = unwrap(
      readDisclosureForm(typed, { ...disclosureLimits, placementNumber: placementNumberShape }),
    );
    await tx.lock(`talent.disclosure:${tx.community}`);
    const { settings: before, turns } = await this.story(tx);
    if (disclosureChanges(before, after).length === 0) return;
    if ((turns[0]?.id ?? '') !== seen) throw new Refusal('conflict', 'DISCLOSURE_OVERTAKEN');
    await this.community.run(tx, { settings: { disclosure: after } });
    await this.turns.append(tx, { actor: await this.emails.run(tx, by), before, after });
  }
}
