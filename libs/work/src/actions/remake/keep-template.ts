import { Injectable } from '@nestjs/common';
import { Refusal, daysBetween, newId, unwrap } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ListTalentChoices } from '@enishi/talent';
import { readTemplate, templateMachine } from '../../domain/remake/template.ts';
import type { TemplateForm, TemplateState } from '../../domain/remake/template.ts';
import { rulesOf } from '../../domain/track.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigTemplateStore } from '../../store/remake/gig-template.store.ts';
import { TemplatePictureStore } from '../../store/remake/template-picture.store.ts';

/** For which company a template is, null for all; `insteadOf`: the one that is kept anew. */
export type TemplateKeeping = {
  form: TemplateForm;
  companyId: string | null;
  insteadOf: string | null;
  by: string;
};

/** With what the form of a template begins: of a gig that was cut once, `length` in minutes, or with nothing but the skills to choose from. */
export type TemplateStart = {
  gig:
    | (Pick<GigEntity, 'title' | 'steps' | 'skillId' | 'beginnerOk' | 'minutes' | 'reward'> & {
        length: number;
        substituteAfter: number | null;
      })
    | null;
  skills: { id: string; name: Bilingual }[];
};

/** The desk keeps a piece of work to cut further requests by. */
@Injectable()
export class KeepTemplate {
  constructor(
    private readonly templates: GigTemplateStore,
    private readonly pictures: TemplatePictureStore,
    private readonly choices: ListTalentChoices,
    private readonly companies: PublicCompanies,
    private readonly gigs: GigStore,
  ) {}

  /**
   * Answers with the new one. The one that it replaces is retired at the same commit and hands over its pictures; gigs that were cut by it stay as they are. Throws TEMPLATE_NOT_FOUND,
   * COMPANY_NOT_FOUND, TEMPLATE_REPLACED (conflict) where it was replaced meanwhile, and the refusals of `readTemplate`.
   */
  async run(tx: Tx, { form, companyId, insteadOf, by }: TemplateKeeping): Promise<string> {
    const earlier = insteadOf === null ? null : await this.templates.held(tx, insteadOf);
    if (insteadOf !== null && !earlier) throw new Refusal('not_found', 'TEMPLATE_NOT_FOUND');
    if (earlier?.state === 'retired') throw new Refusal('conflict', 'TEMPLATE_REPLACED');
    if (companyId !== null && !(await this.companies.run(tx, [companyId])).has(companyId))
      throw new Refusal('not_found', 'COMPANY_NOT_FOUND', { field: 'companyId' });
    const names = new Map((await this.skills(tx)).map(({ id: skillId, name }) => [skillId, name]));
    const { skill, steps, ...wish } = unwrap(readTemplate(form, names));
    const id = newId();
    await this.templates.add(tx, {
      ...{ ...wish, id, communityId: tx.community, companyId, rootId: earlier?.rootId ?? id },
      ...{ steps: [...steps], skillJa: skill.ja, skillEn: skill.en, state: 'kept' },
      ...{ keptBy: by, keptAt: tx.now, turnedBy: by, turnedAt: tx.now },
    });
    if (!earlier) return id;
    await this.pictures.copy(tx, { from: earlier.id, to: id });
    await this.templates.turn(tx, earlier.id, { to: 'retired', by });
    return id;
  }

  /** Of a gig, also a draft; null for none. Throws GIG_NOT_FOUND, and TEMPLATE_NOT_OF_EMPLOYMENT (conflict). */
  async start(tx: Tx, gigId: string | null): Promise<TemplateStart> {
    const skills = await this.skills(tx);
    if (gigId === null) return { gig: null, skills };
    const gig = await this.gigs.byId(tx, gigId);
    if (!gig) throw new Refusal('not_found', 'GIG_NOT_FOUND');
    if (!rulesOf(gig).asTemplate) throw new Refusal('conflict', 'TEMPLATE_NOT_OF_EMPLOYMENT');
    const { title, steps, skillId, beginnerOk, minutes, reward, startsAt, endsAt } = gig;
    const length = (endsAt.getTime() - startsAt.getTime()) / 60_000;
    const substituteAfter = gig.substituteDay ? daysBetween(gig.day, gig.substituteDay) : null;
    return {
      gig: { title, steps, skillId, beginnerOk, length, minutes, reward, substituteAfter },
      skills,
    };
  }

  private async skills(tx: Tx): Promise<TemplateStart['skills']> {
    const { skills } = await this.choices.run(tx);
    return skills.map(({ id, nameJa: ja, nameEn: en }) => ({ id, name: { ja, en } }));
  }

  /** Offers it no more, or again. Pressed twice it is done once. Throws TEMPLATE_NOT_FOUND. */
  async turn(tx: Tx, { id, to, by }: { id: string; to: TemplateState; by: string }): Promise<void> {
    const held = await this.templates.held(tx, id);
    if (!held) throw new Refusal('not_found', 'TEMPLATE_NOT_FOUND');
    if (templateMachine.may(held.state, to)) await this.templates.turn(tx, id, { to, by });
  }
}
