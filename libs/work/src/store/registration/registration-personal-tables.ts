import type { PersonalTable } from '@enishi/platform';

const ownRegistration =
  'registration_id in (select r.id from work.registration r where r.member_id = {subject})';

/** What is kept of people who were registered at a desk. That somebody was, when and by whom stays countable; it leads to nobody any more. */
export const registrationPersonalTables: readonly PersonalTable[] = [
  {
    table: 'work.family_contact',
    title: { ja: '連絡がとれないときのご家族の連絡先', en: 'Whom of your family we may call' },
    rows: ownRegistration,
    fate: { kind: 'removed' },
  },
  {
    table: 'work.gig_call',
    title: { ja: 'しごとのお知らせの電話', en: 'Calls to you about gigs' },
    rows: ownRegistration,
    others: ['called_by'],
    fate: { kind: 'removed' },
  },
  {
    table: 'work.desk_act',
    title: { ja: '窓口や事務局が代わりにしたこと', en: 'What was done for you at a desk' },
    rows: ownRegistration,
    others: ['account_id', 'clerk_id'],
    fate: { kind: 'blanked', set: { note: 'null' } },
  },
  {
    table: 'work.registration_step',
    title: { ja: '登録窓口での手順', en: 'The steps of your registration at a desk' },
    rows: ownRegistration,
    others: ['clerk_id'],
    fate: { kind: 'blanked', set: { detail: 'null' } },
  },
  {
    table: 'work.registration',
    title: { ja: '登録窓口での登録', en: 'Your registration at a desk' },
    rows: 'member_id = {subject}',
    others: ['clerk_id'],
    secret: ['claim_hash'],
    fate: {
      kind: 'blanked',
      set: { member_id: 'null', giver_id: 'null', telephone: 'null', claim_hash: 'null', out_reason: 'null' },
    },
  },
];

/** Rows of partners, without anybody whom they registered. */
export const registrationImpersonal = [
  { table: 'work.registration_desk', because: 'a desk of a partner, and who of the secretariat opened it' },
  { table: 'work.desk_clerk', because: 'who of a partner stands at its desk' },
  { table: 'work.tablet', because: 'when a clerk of a partner worked at its desk' },
];
