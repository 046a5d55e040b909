import type { Schema } from '@enishi/platform';
import { AssignmentEntity } from './assignment.entity.ts';
import { GigEntity } from './gig.entity.ts';
import { HelpRequestEntity } from './help-request.entity.ts';
import { WorkGigs1765034000000 } from './migrations/work-gigs.ts';
import { TermsEntity } from './terms.entity.ts';

/** For so many years the papers of a trade are kept (法人税法施行規則59条). */
const tradeYears = 7;

/** Tables of the schema `work` and their migrations, oldest first. */
export const workSchema: Schema = {
  entities: [HelpRequestEntity, GigEntity, AssignmentEntity, TermsEntity],
  migrations: [WorkGigs1765034000000],
  personal: {
    tables: [
      {
        table: 'work.terms',
        title: { ja: '引き受けたしごとの取引条件', en: 'Terms of the gigs you took on' },
        rows: 'assignment_id in (select a.id from work.assignment a where a.member_id = {subject})',
        fate: {
          kind: 'kept',
          because: {
            ja: '取引に関する書類として7年間保存します（法人税法施行規則59条）',
            en: 'Papers of a trade are kept for seven years (法人税法施行規則59条)',
          },
          years: tradeYears,
        },
      },
      {
        table: 'work.assignment',
        title: { ja: '引き受けたしごと', en: 'Gigs you took on' },
        rows: 'member_id = {subject}',
        // That a place was taken, and what is owed for it, stays in the books; it leads to nobody any more.
        fate: { kind: 'blanked', set: { member_id: 'null', giver_id: 'null', reason: 'null' } },
      },
    ],
    impersonal: [],
  },
};
