import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { TemplatePictureEntity } from './template-picture.entity.ts';

/** A picture without its bytes. */
export type PictureFacts = Pick<
  TemplatePictureEntity,
  'id' | 'templateId' | 'position' | 'line' | 'width' | 'height'
>;

/** Pictures of procedures. */
@Injectable()
export class TemplatePictureStore {
  async add(tx: Tx, row: Omit<TemplatePictureEntity, 'id' | 'communityId'>): Promise<string> {
    const id = newId();
    await tx.repo(TemplatePictureEntity).insert({ ...row, id, communityId: tx.community });
    return id;
  }

  async byId(tx: Tx, id: string): Promise<TemplatePictureEntity | null> {
    return isId(id) ? tx.repo(TemplatePictureEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** Of some templates, in their order, without the bytes. */
  of(tx: Tx, templateIds: readonly string[]): Promise<PictureFacts[]> {
    return tx.query<PictureFacts>(
      `select id, template_id "templateId", position, line, width, height from work.template_picture
        where community_id = $1 and template_id = any ($2::uuid[]) order by position, id`,
      [tx.community, templateIds],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.change('delete from work.template_picture where community_id = $1 and id = $2', [
      tx.community,
      id,
    ]);
  }

  /** Gives some pictures the order in which they are named. */
  async order(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.change(
      `update work.template_picture p set position = o.at
         from unnest($2::uuid[]) with ordinality o (id, at) where p.community_id = $1 and p.id = o.id`,
      [tx.community, ids],
    );
  }

  /** A template that is kept anew begins with the pictures of the earlier one. */
  async copy(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      `insert into work.template_picture (id, community_id, template_id, position, line, type, width, height, bytes)
       select gen_random_uuid(), community_id, $3, position, line, type, width, height, bytes
         from work.template_picture where community_id = $1 and template_id = $2`,
      [tx.community, from, to],
    );
  }
}
