import type { PersonalTable } from '@enishi/platform';
import { WorkMinors1765205000000 } from '../migrations/work-minors.ts';
import { MinorPapersEntity } from './minor-papers.entity.ts';

/** What was seen of people under age, and its migration. */
export const minorsTables = { entities: [MinorPapersEntity], migrations: [WorkMinors1765205000000] };

export const minorsPersonalTables: readonly PersonalTable[] = [
  {
    table: 'work.minor_papers',
    title: {
      ja: '18歳未満の雇用のために確かめた書類（年齢証明書・同意書）',
      en: 'Proof of age and consent of a guardian that were seen',
    },
    rows: 'member_id = {subject}',
    others: ['seen_by', 'clerk_id', 'ended_by'],
    fate: { kind: 'removed' },
  },
];
