import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { GigWish } from '../../domain/gig.ts';
import { previewSeries, suggestSeries } from '../../domain/remake/series-preview.ts';
import type { SeriesPreview, Suggested } from '../../domain/remake/series-preview.ts';
import { readSeries } from '../../domain/remake/series.ts';
import type { SeriesForm } from '../../domain/remake/series.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigStore } from '../../store/gig.store.ts';
import type { HelpRequestEntity } from '../../store/help-request.entity.ts';
import { HelpRequestStore } from '../../store/help-request.store.ts';
import { GigSeriesStore } from '../../store/remake/gig-series.store.ts';
import type { GigTemplateEntity } from '../../store/remake/gig-template.entity.ts';
import { GigTemplateStore } from '../../store/remake/gig-template.store.ts';
import { CutGround } from '../cut-ground.ts';
import type { Ground } from '../cut-ground.ts';

/** By which template which request is cut. */
export type SeriesOf = { id: string; templateId: string };

/** What the form of a series begins with: the template's reward and days to a substitute, and the minutes that gigs cut by it have really taken where there are any. */
export type SeriesStart = Suggested & {
  reward: number;
  minutes: number;
  substituteAfter: number | null;
};

/** The desk cuts a request into many gigs at once, by a template; drafts until they are published. */
@Injectable()
export class CutSeries {
  constructor(
    private readonly requests: HelpRequestStore,
    private readonly gigs: GigStore,
    private readonly templates: GigTemplateStore,
    private readonly series: GigSeriesStore,
    private readonly ground: CutGround,
  ) {}

  /** Throws HELP_NOT_FOUND, TEMPLATE_NOT_FOUND, also for one of another company, HELP_OVER and TEMPLATE_REPLACED (conflict). */
  async start(tx: Tx, of: SeriesOf): Promise<SeriesStart> {
    const { help, template } = await this.held(tx, of);
    const standing = previewSeries([], help, await this.standing(tx, help.id), []).standing;
    const { length, reward, minutes, substituteAfter } = template;
    const suggested = suggestSeries(help, { length, standing, now: tx.now });
    return { ...suggested, reward, minutes, substituteAfter };
  }

  /** What it would come to; nothing is kept. Throws the same, and the refusals of `readSeries`. */
  async preview(tx: Tx, of: SeriesOf, form: SeriesForm): Promise<SeriesPreview> {
    const { help, template } = await this.held(tx, of);
    const { choices, entered } = await this.ground.run(tx);
    const wishes = this.wishes(tx, form, { help, template, choices });
    return previewSeries(wishes, help, await this.standing(tx, help.id), entered);
  }

  /** Answers with the drafts. Throws the same. */
  async run(tx: Tx, of: SeriesOf, form: SeriesForm, by: string): Promise<string[]> {
    const { help, template } = await this.held(tx, of);
    const { choices } = await this.ground.run(tx);
    const wishes = this.wishes(tx, form, { help, template, choices });
    const rows = wishes.flatMap((wish) => draftsOf(wish, help, { by, at: tx.now }));
    await this.gigs.add(tx, rows);
    const ids = rows.map(({ id }) => id);
    const made = { id: newId(), communityId: tx.community, requestId: help.id, templateId: template.id };
    await this.series.add(tx, { ...made, cutBy: by, cutAt: tx.now }, ids);
    if (help.state === 'asked') await this.requests.turn(tx, help.id, { to: 'cut', reason: null, by });
    return ids;
  }

  private wishes(
    tx: Tx,
    form: SeriesForm,
    { template, ...of }: { help: HelpRequestEntity; template: GigTemplateEntity } & Pick<Ground, 'choices'>,
  ): GigWish[] {
    return unwrap(readSeries(form, template, { ...of, now: tx.now }));
  }

  /** The request is held until commit. The template says as minutes what gigs cut by it have really taken, where that is known and no longer than a gig. */
  private async held(
    tx: Tx,
    { id, templateId }: SeriesOf,
  ): Promise<{ help: HelpRequestEntity; template: GigTemplateEntity }> {
    const help = await this.requests.held(tx, id);
    if (!help) throw new Refusal('not_found', 'HELP_NOT_FOUND');
    const template = await this.templates.byId(tx, templateId);
    if (!template || (template.companyId !== null && template.companyId !== help.companyId))
      throw new Refusal('not_found', 'TEMPLATE_NOT_FOUND');
    if (help.state === 'declined') throw new Refusal('conflict', 'HELP_OVER');
    if (template.state === 'retired') throw new Refusal('conflict', 'TEMPLATE_REPLACED');
    const [past] = await this.templates.pastMinutes(tx, [template.rootId]);
    const minutes = Math.max(15, Math.min(past?.minutes ?? template.minutes, template.length));
    return { help, template: { ...template, minutes } };
  }

  private async standing(tx: Tx, requestId: string): Promise<GigEntity[]> {
    return (await this.gigs.ofRequests(tx, [requestId])).filter(({ state }) => state !== 'called_off');
  }
}

/** A draft for each day of a wish. */
function draftsOf(
  { turns, skill, steps, ...wish }: GigWish,
  { id: requestId, communityId, companyId, contact }: HelpRequestEntity,
  { by: turnedBy, at: turnedAt }: { by: string; at: Date },
): GigEntity[] {
  return turns.map((turn) => ({
    ...{ ...wish, ...turn, id: newId(), communityId, requestId, companyId, contact, steps: [...steps] },
    ...{
      skillJa: skill.ja,
      skillEn: skill.en,
      state: 'draft',
      justification: null,
      reason: null,
      insurance: null,
    },
    ...{
      companionLookedAt: null,
      publishedAt: null,
      movedFrom: null,
      turnedBy,
      turnedAt,
      track: 'outsourcing',
      employment: null,
    },
  }));
}
