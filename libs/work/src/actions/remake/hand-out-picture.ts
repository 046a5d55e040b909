import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { GigSeriesStore } from '../../store/remake/gig-series.store.ts';
import type { TemplatePictureEntity } from '../../store/remake/template-picture.entity.ts';
import { TemplatePictureStore } from '../../store/remake/template-picture.store.ts';

/** Hands out a picture of a procedure: to the desk always, to everybody once a gig cut by its template was published. */
@Injectable()
export class HandOutPicture {
  constructor(
    private readonly pictures: TemplatePictureStore,
    private readonly series: GigSeriesStore,
  ) {}

  /** Throws TEMPLATE_PICTURE_NOT_FOUND; `open` says that everybody may see it. */
  async run(tx: Tx, id: string, atDesk: boolean): Promise<{ picture: TemplatePictureEntity; open: boolean }> {
    const picture = await this.pictures.byId(tx, id);
    const open = picture !== null && (await this.series.usedBy(tx, picture.templateId)).published;
    if (!picture || !(open || atDesk)) throw new Refusal('not_found', 'TEMPLATE_PICTURE_NOT_FOUND');
    return { picture, open };
  }
}
