import type { PersonalTable } from '@enishi/platform';
import { WorkArticles1765237000000 } from '../migrations/work-articles.ts';
import { ArticleEntity } from './article.entity.ts';

/** The table of articles that students write for postings, and its migration. */
export const articleTables = { entities: [ArticleEntity], migrations: [WorkArticles1765237000000] };

/** What it holds of people. */
export const articlePersonalTables: readonly PersonalTable[] = [
  {
    table: 'work.article',
    title: { ja: '会社の募集のために書いた記事', en: 'Articles you wrote for postings of companies' },
    rows: 'member_id = {subject}',
    others: ['invited_by', 'checked_by'],
    // What a company took over stays in its posting, as its own words; the writer's own row leads to nobody any more.
    fate: {
      kind: 'blanked',
      set: {
        ...{ member_id: 'null', giver_id: 'null', note: 'null', naming: `'hidden'`, naming_wording: 'null' },
        ...{
          name: `''`,
          school: `''`,
          named_at: 'null',
          why: `''`,
          who_with: `''`,
          what: `''`,
          growth: `''`,
        },
        state: `case when state = 'checked' then state else 'withdrawn' end`,
      },
    },
  },
];
