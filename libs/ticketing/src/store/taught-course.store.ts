import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

/** A course as it is recommended: its event with the next date that nobody has missed. `open`: on the site, and its tickets can be had now. */
export type TaughtCourse = {
  id: string;
  titleJa: string;
  titleEn: string | null;
  placeJa: string;
  placeEn: string | null;
  startsAt: Date;
  open: boolean;
};

/** Courses that have not begun. */
@Injectable()
export class TaughtCourseStore {
  /** Drafts and what is on the site, the soonest first, one hundred at most; of some events, or of all. */
  coming(tx: Tx, ids: readonly string[] | null = null): Promise<TaughtCourse[]> {
    return tx.query<TaughtCourse>(
      `select e.id, e.title_ja "titleJa", e.title_en "titleEn", e.place_ja "placeJa", e.place_en "placeEn",
              coalesce(min(o.starts_at) filter (where o.sale_until > $3), min(o.starts_at)) "startsAt",
              e.state = 'published' and bool_or(o.sale_until > $3) "open"
         from ticketing.event e
         join ticketing.occurrence o on o.event_id = e.id and o.called_off_at is null and o.starts_at > $3
        where e.community_id = $1 and e.kind = 'course' and e.state in ('draft', 'published')
          and ($2::uuid[] is null or e.id = any ($2))
        group by e.id order by "startsAt", e.id limit 100`,
      [tx.community, ids, tx.now],
    );
  }
}
