import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { TemplateState } from '../../domain/remake/template.ts';
import { GigTemplateEntity } from './gig-template.entity.ts';

/** Of which skill and for which company templates are looked for; null for any. What is for all companies is for each of them. */
export type TemplateFilter = { skillId: string | null; companyId: string | null };

/** The median of what people reported of accepted work, of how many, by the root of its template. */
export type TemplateMinutes = { rootId: string; minutes: number; count: number };

/** Templates by which requests are cut. */
@Injectable()
export class GigTemplateStore {
  async add(tx: Tx, row: GigTemplateEntity): Promise<void> {
    await tx.repo(GigTemplateEntity).insert(row);
  }

  async byId(tx: Tx, id: string): Promise<GigTemplateEntity | null> {
    return this.one(tx, id, '');
  }

  /** Held until commit. */
  async held(tx: Tx, id: string): Promise<GigTemplateEntity | null> {
    return this.one(tx, id, ' for update');
  }

  /** The newest two hundred of a state. */
  list(tx: Tx, state: TemplateState, { skillId, companyId }: TemplateFilter): Promise<GigTemplateEntity[]> {
    return readRows(
      tx,
      GigTemplateEntity,
      `community_id = $1 and state = $2 and ($3::uuid is null or skill_id = $3)
         and ($4::uuid is null or company_id is null or company_id = $4) order by kept_at desc, id desc limit 200`,
      [
        tx.community,
        state,
        skillId && isId(skillId) ? skillId : null,
        companyId && isId(companyId) ? companyId : null,
      ],
    );
  }

  async turn(tx: Tx, id: string, { to, by }: { to: TemplateState; by: string }): Promise<void> {
    await tx.change(
      'update work.gig_template set state = $3, turned_by = $4, turned_at = $5 where community_id = $1 and id = $2',
      [tx.community, id, to, by, tx.now],
    );
  }

  /** What gigs cut by some templates, and by those of which they were kept anew, have really taken. */
  pastMinutes(tx: Tx, rootIds: readonly string[]): Promise<TemplateMinutes[]> {
    return tx.query<TemplateMinutes>(
      `select t.root_id "rootId", percentile_disc(0.5) within group (order by a.minutes)::int minutes, count(*)::int count
         from work.gig_template t
         join work.gig_series s on s.community_id = t.community_id and s.template_id = t.id
         join work.series_gig g on g.community_id = s.community_id and g.series_id = s.id
         join work.assignment a on a.community_id = g.community_id and a.gig_id = g.gig_id
        where t.community_id = $1 and t.root_id = any ($2::uuid[]) and a.state = 'accepted' and a.minutes is not null
        group by t.root_id`,
      [tx.community, rootIds],
    );
  }

  private async one(tx: Tx, id: string, lock: '' | ' for update'): Promise<GigTemplateEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, GigTemplateEntity, `community_id = $1 and id = $2${lock}`, [
      tx.community,
      id,
    ]);
    return found ?? null;
  }
}
