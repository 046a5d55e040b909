import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { TemplateState } from '../../domain/remake/template.ts';
import { GigSeriesStore } from '../../store/remake/gig-series.store.ts';
import type { GigTemplateEntity } from '../../store/remake/gig-template.entity.ts';
import { GigTemplateStore } from '../../store/remake/gig-template.store.ts';
import type { TemplateFilter, TemplateMinutes } from '../../store/remake/gig-template.store.ts';
import { TemplatePictureStore } from '../../store/remake/template-picture.store.ts';
import type { PictureFacts } from '../../store/remake/template-picture.store.ts';

/** A template with its pictures; `company` empty where it is for all; `past` null where nothing was done by it yet. */
export type ShownTemplate = GigTemplateEntity & {
  company: string;
  pictures: PictureFacts[];
  past: TemplateMinutes | null;
};

/** What has to be known of a gig beside its steps, from the template by which it was cut. */
export type GigGuide = Pick<ShownTemplate, 'insurance' | 'dangers' | 'clothes' | 'pictures'>;

/** Templates for the desk, with what gigs cut by them have really taken; and what they say to whoever takes a gig. */
@Injectable()
export class ReadTemplates {
  constructor(
    private readonly templates: GigTemplateStore,
    private readonly pictures: TemplatePictureStore,
    private readonly series: GigSeriesStore,
    private readonly companies: PublicCompanies,
  ) {}

  /** Throws COMPANY_NOT_FOUND for a filter that names no company here. */
  async list(tx: Tx, state: TemplateState, filter: TemplateFilter): Promise<ShownTemplate[]> {
    const { companyId } = filter;
    if (companyId && !(await this.companies.run(tx, [companyId])).has(companyId))
      throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    return this.shown(tx, await this.templates.list(tx, state, filter));
  }

  /** Throws TEMPLATE_NOT_FOUND. `inUse`: gigs cut by it were published, and its pictures stay. */
  async one(tx: Tx, id: string): Promise<ShownTemplate & { inUse: boolean }> {
    const found = await this.templates.byId(tx, id);
    if (!found) throw new Refusal('not_found', 'TEMPLATE_NOT_FOUND');
    const [shown] = await this.shown(tx, [found]);
    return { ...shown!, inUse: (await this.series.usedBy(tx, id)).published };
  }

  /** Null for a gig that was cut without a template. The caller knows that the gig may be read. */
  async guide(tx: Tx, gigId: string): Promise<GigGuide | null> {
    const templateId = await this.series.templateOf(tx, gigId);
    const found = templateId ? await this.templates.byId(tx, templateId) : null;
    return found ? { ...found, pictures: await this.pictures.of(tx, [found.id]) } : null;
  }

  private async shown(tx: Tx, rows: GigTemplateEntity[]): Promise<ShownTemplate[]> {
    const pictures = await this.pictures.of(
      tx,
      rows.map(({ id }) => id),
    );
    const past = await this.templates.pastMinutes(tx, [...new Set(rows.map(({ rootId }) => rootId))]);
    const titles = await this.companies.run(
      tx,
      rows.flatMap(({ companyId }) => companyId ?? []),
    );
    return rows.map((row) => ({
      ...row,
      company: titles.get(row.companyId ?? '')?.title ?? '',
      pictures: pictures.filter(({ templateId }) => templateId === row.id),
      past: past.find(({ rootId }) => rootId === row.rootId) ?? null,
    }));
  }
}
