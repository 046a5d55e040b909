import type { Bilingual } from '@enishi/kernel';
import type { PersonalTable, PersonalTables } from '@enishi/platform';
import { requestYears } from '../domain/requests/request-rule.ts';

const story: Bilingual = {
  ja: '会員番号ごとの履歴（帳簿と突き合わせるための記録）。お名前は含みません',
  en: 'The story of the member number, without which the books cannot be read. It holds no name',
};
const accesses: Bilingual = {
  ja: '事務局による閲覧・提供の記録（個人情報保護法29条ほか）。お名前は含みません',
  en: 'Who at the secretariat looked at the record (Act on the Protection of Personal Information). No name',
};

const erasures: Bilingual = {
  ja: '消去の申し出に応じたことを示す記録（個人情報保護法35条）。お名前は含みません',
  en: 'Proof that the wish to be erased was met (Act on the Protection of Personal Information). No name',
};

const requests: Bilingual = {
  ja: '開示等の請求に応じたことを示す記録（個人情報保護法33条〜35条）。お名前も内容も含みません',
  en: 'Proof that a request about data was answered (Act on the Protection of Personal Information). Neither name nor words',
};

const declarations: Bilingual = {
  ja: '会社がした反社会的勢力でないことの表明の控え（契約が終わった後も争いに備えて残します）。お名前は含みません',
  en: 'Proof of what a company declared, kept in case of a dispute. It holds no name',
};

const acceptances: Bilingual = {
  ja: '会社のお申し込みの控え（契約と税の記録として残します）。お名前は含みません',
  en: 'Proof of what a company ordered, kept with the records of its contract. It holds no name',
};

const kept = (
  table: string,
  title: Bilingual,
  because: Bilingual,
  { years, others }: Pick<PersonalTable, 'others'> & { years: number },
): PersonalTable => ({
  table,
  title,
  rows: 'member_id = {subject}',
  ...(others ? { others } : {}),
  fate: { kind: 'kept', because, years },
});

/** What membership holds of a person. The member's row itself is emptied by `EraseMember`, which knows what a member is. */
export const membershipPersonalTables: PersonalTables = {
  tables: [
    {
      table: 'membership.member',
      title: { ja: '会員の登録内容', en: 'Your entry in the register' },
      rows: 'id = {subject}',
      fate: { kind: 'by_action', action: 'EraseMember' },
    },
    {
      table: 'membership.member_search_key',
      title: { ja: '検索用の見出し', en: 'Keys by which the secretariat finds you' },
      rows: 'member_id = {subject}',
      fate: { kind: 'removed' },
    },
    kept('membership.membership', { ja: '会員資格', en: 'Membership' }, story, { years: 7 }),
    kept(
      'membership.membership_source',
      { ja: '会員資格の根拠', en: 'What the membership rests on' },
      story,
      { years: 7 },
    ),
    kept('membership.privilege_grant', { ja: '特典の記録', en: 'Benefits' }, story, { years: 7 }),
    {
      table: 'membership.complimentary',
      title: { ja: '無償で贈られた会員資格', en: 'Memberships given to you' },
      rows: 'member_id = {subject}',
      others: ['given_by', 'ended_by'],
      fate: { kind: 'blanked', set: { reason: `''` } },
    },
    {
      table: 'membership.gift',
      title: { ja: '贈った・受け取ったギフト', en: 'Gifts given and received' },
      rows: 'giver_id = {subject} or recipient_id = {subject}',
      secret: ['code_hash', 'recipient_email'],
      fate: {
        kind: 'blanked',
        set: { giver_name: `''`, recipient_name: `''`, message: `''`, recipient_email: 'null' },
      },
    },
    kept(
      'membership.price_move',
      { ja: '会費変更のお知らせ', en: 'Changes of fee that you were told of' },
      story,
      { years: 7 },
    ),
    kept('membership.timeline_entry', { ja: '会員の履歴', en: 'Your story' }, story, {
      years: 7,
      others: ['actor'],
    }),
    {
      table: 'membership.access_log',
      title: { ja: '閲覧・提供の記録', en: 'Who looked at your record' },
      rows: 'member_id = {subject} or {subject} = any(member_ids)',
      // What was searched for may be another member's name.
      others: ['account_id', 'member_ids', 'reason'],
      fate: { kind: 'kept', because: accesses, years: 3 },
    },
    {
      table: 'membership.leaving',
      title: { ja: '退会の手続き', en: 'Leaving' },
      rows: 'member_id = {subject}',
      others: ['actor'],
      fate: { kind: 'blanked', set: { remark: 'null' } },
    },
    {
      table: 'membership.cancellation',
      title: { ja: '解約の手続き', en: 'Cancellations of plans' },
      rows: 'member_id = {subject}',
      fate: { kind: 'blanked', set: { remark: 'null' } },
    },
    {
      table: 'membership.own_copy',
      title: { ja: '登録内容の写しの請求', en: 'Copies of data asked for' },
      rows: 'member_id = {subject}',
      secret: ['content'],
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.rights_request',
      title: { ja: '個人情報についてのご請求と回答', en: 'Requests about your data, and the answers' },
      rows: 'member_id = {subject} or email = lower({email})',
      others: ['entered_by', 'checked_by', 'decided_by', 'closed_by', 'representative'],
      fate: {
        kind: 'kept',
        because: requests,
        years: requestYears,
        // What still waits is answered by the erasure and its last mail, or needs no answer any more.
        set: {
          ...{ name: `''`, email: 'null', contact: `''`, concerns: `''`, representative: `''` },
          ...{ remark: `''`, letter: 'null', closed_at: 'coalesce(t.closed_at, now())' },
          state: `case when t.state in ('answered', 'withdrawn') then t.state when t.kind = 'stop' then 'answered' else 'withdrawn' end`,
        },
      },
    },
    {
      table: 'membership.member_import_row',
      title: { ja: '他のサービスから引き継いだ内容', en: 'What was brought over from elsewhere' },
      rows: 'member_id = {subject}',
      fate: { kind: 'blanked', set: { cells: `'{}'` } },
    },
    {
      table: 'membership.directory_entry',
      title: { ja: '会員名簿への掲載内容', en: 'Your entry in the directory' },
      rows: 'member_id = {subject}',
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.member_merge',
      title: { ja: '重複した登録をまとめた記録', en: 'Double entries that were merged' },
      rows: 'kept_id = {subject} or merged_id = {subject}',
      // Two entries that were merged by mistake are two people, and the record tells of both.
      others: ['merged_by', 'undone_by', 'record'],
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.member_distinct',
      title: { ja: '似た登録が別の方だという記録', en: 'Similar entries that are other people' },
      rows: 'one_id = {subject} or other_id = {subject}',
      others: ['one_id', 'other_id', 'said_by'],
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.student_declaration',
      title: { ja: '学生であることの届け出', en: 'Saying that you are a student' },
      rows: 'member_id = {subject}',
      others: ['decided_by'],
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.company',
      title: { ja: '法人会員のご担当者としての登録', en: 'Companies that name you as their contact' },
      rows: 'contact_email = lower({email})',
      fate: { kind: 'blanked', set: { contact_name: `''`, contact_email: `''`, department: `''` } },
    },
    {
      table: 'membership.company_admin',
      title: { ja: '法人会員の管理者としての登録', en: 'Companies that you act for' },
      rows: 'account_id = {account}',
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.company_invite',
      title: { ja: '法人会員の管理者への招待', en: 'Invitations to act for a company' },
      rows: 'email = lower({email}) or accepted_by = {account}',
      secret: ['token_hash'],
      others: ['accepted_by'],
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.company_billing_contact',
      title: { ja: '法人会員の請求担当としての登録', en: 'Companies that name you for their invoices' },
      rows: 'email = lower({email})',
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.company_declaration',
      title: { ja: '会社のためにされた表明', en: 'Declarations that you made for a company' },
      rows: 'account_id = {account}',
      fate: { kind: 'kept', because: declarations, years: 7, set: { ip: 'null' } },
    },
    {
      table: 'membership.company_quote',
      title: {
        ja: '会社のためにされたお申し込み（見積書の承諾）',
        en: 'Quotes that you accepted for a company',
      },
      rows: 'accepted_by = {account}',
      fate: { kind: 'kept', because: acceptances, years: 7 },
    },
    {
      table: 'membership.company_seat',
      title: { ja: '会社の利用枠と招待', en: 'Seats of companies, and invitations to them' },
      rows: 'member_id = {subject} or email = lower({email})',
      secret: ['code_hash'],
      fate: { kind: 'removed' },
    },
    {
      table: 'membership.company_domain',
      title: { ja: '会社のドメインの確認', en: 'Proofs of a company’s domain sent to you' },
      rows: 'address = lower({email})',
      secret: ['code_hash'],
      others: ['proved_by'],
      fate: { kind: 'blanked', set: { address: `''` } },
    },
    {
      table: 'membership.benefit_use',
      title: { ja: '会社の特典のご利用', en: 'Benefits of a company that you used' },
      rows: 'account_id = {account}',
      others: ['recorded_by', 'returned_by'],
      fate: { kind: 'blanked', set: { account_id: 'null' } },
    },
    kept('membership.erasure', { ja: '消去の記録', en: 'Erasure' }, erasures, {
      years: 3,
      others: ['actor'],
    }),
  ],
  impersonal: [],
};
