import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ListTalentChoices } from '@enishi/talent';
import type { CutChoices, CutForm } from '../domain/cut.ts';
import { labourInsurance } from '../domain/insurance.ts';
import { readTrackedCut } from '../domain/tracked-cut.ts';
import { GigStore } from '../store/gig.store.ts';
import { HelpRequestStore } from '../store/help-request.store.ts';

/** The desk cuts a request into pieces that anybody can take: one form makes a draft for each of its days. */
@Injectable()
export class CutGigs {
  constructor(
    private readonly requests: HelpRequestStore,
    private readonly gigs: GigStore,
    private readonly choices: ListTalentChoices,
  ) {}

  /** Answers with the drafts. Throws HELP_NOT_FOUND, HELP_OVER (conflict) for what was declined, and the refusals of `readTrackedCut`. */
  async run(tx: Tx, { id, form, by }: { id: string; form: CutForm; by: string }): Promise<string[]> {
    const help = await this.requests.held(tx, id);
    if (!help) throw new Refusal('not_found', 'HELP_NOT_FOUND');
    if (help.state === 'declined') throw new Refusal('conflict', 'HELP_OVER');
    const choices = await this.offered(tx);
    const { turns, skill, steps, ...wish } = unwrap(readTrackedCut(form, { help, choices, now: tx.now }));
    const rows = turns.map((turn) => ({
      ...{
        ...wish,
        ...turn,
        id: newId(),
        communityId: tx.community,
        requestId: id,
        companyId: help.companyId,
      },
      ...{
        steps: [...steps],
        skillJa: skill.ja,
        skillEn: skill.en,
        contact: help.contact,
        state: 'draft' as const,
      },
      ...{
        companionLookedAt: null,
        publishedAt: null,
        movedFrom: null,
        justification: null,
        insurance: wish.employment ? labourInsurance : null,
        reason: null,
        turnedBy: by,
        turnedAt: tx.now,
      },
    }));
    await this.gigs.add(tx, rows);
    if (help.state === 'asked') await this.requests.turn(tx, id, { to: 'cut', reason: null, by });
    return rows.map((row) => row.id);
  }

  private async offered(tx: Tx): Promise<CutChoices> {
    const { skills, areas } = await this.choices.run(tx);
    return {
      skills: new Map(skills.map(({ id, nameJa: ja, nameEn: en }) => [id, { ja, en }])),
      areas: new Set(areas),
    };
  }
}
