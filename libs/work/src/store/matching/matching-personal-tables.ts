import type { PersonalTable } from '@enishi/platform';

/** What is kept of people to bring them and gigs together: handed out on request, and gone with the person. */
export const matchingPersonalTables: readonly PersonalTable[] = [
  {
    table: 'work.gig_wish',
    title: { ja: 'しごとの希望', en: 'Your wishes for gigs' },
    rows: 'member_id = {subject}',
    fate: { kind: 'removed' },
  },
  {
    table: 'work.gig_impression',
    title: { ja: 'おすすめしたしごとと、その理由', en: 'Gigs that were suggested for you, and why' },
    rows: 'member_id = {subject}',
    fate: { kind: 'removed' },
  },
  {
    table: 'work.gig_pick',
    title: {
      ja: 'しごとについてのコーディネーターのひとこと',
      en: 'What coordinators wrote to you about gigs',
    },
    rows: 'member_id = {subject}',
    others: ['written_by', 'placed_by'],
    fate: { kind: 'removed' },
  },
];
