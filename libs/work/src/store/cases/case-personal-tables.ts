import type { PersonalTable } from '@enishi/platform';

const ownCases = 'case_id in (select s.id from work.support_case s where s.member_id = {subject})';

/** What is held of people who are accompanied, and of coordinators. */
export const casePersonalTables: readonly PersonalTable[] = [
  {
    table: 'work.next_action',
    title: { ja: '伴走支援の次の一手', en: 'What was planned to do with you' },
    rows: ownCases,
    others: ['made_by', 'ended_by', 'who_id'],
    fate: { kind: 'blanked', set: { what: 'null' } },
  },
  {
    table: 'work.case_note',
    title: { ja: '伴走支援の記録', en: 'What your coordinators noted' },
    rows: ownCases,
    others: ['written_by'],
    fate: { kind: 'blanked', set: { text: 'null' } },
  },
  {
    table: 'work.care_contact',
    title: { ja: '仕事のあとの声かけへのお答え', en: 'What you answered when asked how work goes' },
    rows: ownCases,
    // What the company said was said to the secretariat alone (個人情報保護法33条2項2号); it goes with the rest.
    others: ['company_answer', 'risks', 'answered_by', 'settled_by'],
    fate: { kind: 'blanked', set: { person_answer: 'null', company_answer: 'null', risks: `'{}'` } },
  },
  {
    table: 'work.gig_suggestion',
    title: { ja: '担当コーディネーターからのしごとの提案', en: 'Gigs that your coordinators suggested' },
    rows: 'member_id = {subject}',
    others: ['suggested_by'],
    fate: { kind: 'removed' },
  },
  {
    table: 'work.support_case',
    title: { ja: '伴走支援', en: 'Your support cases' },
    rows: 'member_id = {subject}',
    others: ['opened_by', 'main_id', 'second_id'],
    fate: { kind: 'blanked', set: { member_id: 'null', giver_id: 'null', wish: 'null', end_line: 'null' } },
  },
  {
    table: 'work.coordinator',
    title: { ja: 'コーディネーターとしての登録', en: 'Your entry as a coordinator' },
    rows: 'account_id = {account}',
    fate: { kind: 'removed' },
  },
];
