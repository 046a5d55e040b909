import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { readPhoto } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readPictureLine, templateLimits } from '../../domain/remake/template.ts';
import { GigSeriesStore } from '../../store/remake/gig-series.store.ts';
import { GigTemplateStore } from '../../store/remake/gig-template.store.ts';
import { TemplatePictureStore } from '../../store/remake/template-picture.store.ts';
import type { TemplatePictureEntity } from '../../store/remake/template-picture.entity.ts';

/** Pictures of a template's procedure. Once gigs cut by it are published nothing of them changes: whoever takes a place agreed to what they saw. */
@Injectable()
export class PictureTemplate {
  constructor(
    private readonly templates: GigTemplateStore,
    private readonly pictures: TemplatePictureStore,
    private readonly series: GigSeriesStore,
  ) {}

  /** As the last one; `content` in base64. Throws TEMPLATE_NOT_FOUND, TEMPLATE_IN_USE (conflict), TEMPLATE_PICTURES_MANY (`most`), TEMPLATE_LINE_WRONG and the refusals of `readPhoto`. */
  async add(
    tx: Tx,
    templateId: string,
    { content, line: typed }: { content: string; line: string },
  ): Promise<void> {
    await this.unused(tx, templateId);
    const line = unwrap(readPictureLine(typed));
    const photo = unwrap(readPhoto(Buffer.from(content, 'base64')));
    const there = await this.pictures.of(tx, [templateId]);
    if (there.length >= templateLimits.pictures)
      throw new Refusal('conflict', 'TEMPLATE_PICTURES_MANY', {
        field: 'photo',
        most: templateLimits.pictures,
      });
    await this.pictures.add(tx, { ...photo, line, templateId, position: there.length + 1 });
  }

  /** Throws TEMPLATE_PICTURE_NOT_FOUND, TEMPLATE_IN_USE (conflict). */
  async remove(tx: Tx, id: string): Promise<void> {
    const { templateId } = await this.own(tx, id);
    await this.pictures.remove(tx, id);
    await this.inOrder(tx, templateId, (ids) => ids);
  }

  /** One before where it was; the first stays. Throws the same. */
  async up(tx: Tx, id: string): Promise<void> {
    const { templateId } = await this.own(tx, id);
    await this.inOrder(tx, templateId, (ids) => {
      const at = ids.indexOf(id);
      return at < 1 ? ids : [...ids.slice(0, at - 1), id, ids[at - 1]!, ...ids.slice(at + 1)];
    });
  }

  private async inOrder(tx: Tx, templateId: string, turned: (ids: string[]) => string[]): Promise<void> {
    const ids = (await this.pictures.of(tx, [templateId])).map((picture) => picture.id);
    await this.pictures.order(tx, turned(ids));
  }

  private async own(tx: Tx, id: string): Promise<TemplatePictureEntity> {
    const picture = await this.pictures.byId(tx, id);
    if (!picture) throw new Refusal('not_found', 'TEMPLATE_PICTURE_NOT_FOUND');
    await this.unused(tx, picture.templateId);
    return picture;
  }

  private async unused(tx: Tx, templateId: string): Promise<void> {
    if (!(await this.templates.held(tx, templateId))) throw new Refusal('not_found', 'TEMPLATE_NOT_FOUND');
    if ((await this.series.usedBy(tx, templateId)).published)
      throw new Refusal('conflict', 'TEMPLATE_IN_USE');
  }
}
