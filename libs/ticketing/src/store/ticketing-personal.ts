import type { Schema } from '@enishi/platform';
import { blankGuest } from './guest.store.ts';

/** Under a person's address, before they were a member or without ever becoming one. */
const guestsOf = 'select id from ticketing.guest where email = lower({email})';
const ordersOf = `select id from ticketing.ticket_order where member_id = {subject} or guest_id in (${guestsOf})`;

/** Tickets that are with a person: handed to them, of a place for which a company sends them, or of an order of theirs. */
const ticketsOf = `
  select t.id from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id left join ticketing.company_place c on c.id = r.id
   where case when t.holder_id is not null then t.holder_id = {subject}
              when c.id is not null then c.member_id = {subject} or c.email = lower({email})
              else r.member_id = {subject} or r.guest_id in (${guestsOf}) end`;

/** What the schema `ticketing` keeps of persons, and what becomes of it when one of them is erased; first what is found by rows that lose their names below. */
export const ticketingPersonal: NonNullable<Schema['personal']> = {
  tables: [
    {
      table: 'ticketing.reflection',
      title: { ja: 'しごとトリップのふりかえり', en: 'What you wrote after work trips' },
      rows: `ticket_id in (${ticketsOf})`,
      others: ['published_by'],
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.company_place',
      title: { ja: '会社の枠でのイベント参加', en: 'Places at events that a company gave you' },
      rows: 'member_id = {subject} or email = lower({email})',
      secret: ['press'],
      fate: { kind: 'blanked', set: { name: `''`, email: `''`, member_id: 'null' } },
    },
    {
      table: 'ticketing.event_crew',
      title: {
        ja: 'イベントのスタッフ・登壇・ボランティア',
        en: 'Events in which you were asked to take part',
      },
      rows: 'member_id = {subject}',
      others: ['asked_by', 'turned_by'],
      fate: { kind: 'blanked', set: { member_id: 'null', giver_id: 'null', note: 'null', named: 'false' } },
    },
    {
      table: 'ticketing.hold',
      title: { ja: 'イベントの席の確保', en: 'Places kept for you at events' },
      rows: 'member_id = {subject}',
      secret: ['press'],
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.waiting_entry',
      title: { ja: 'イベントのキャンセル待ち', en: 'Waiting lists of events' },
      rows: 'member_id = {subject}',
      others: ['joined_by'],
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.ticket_order',
      title: { ja: 'イベントのお申し込み', en: 'Your orders of tickets' },
      rows: `(member_id = {subject} or guest_id in (${guestsOf}))`,
      others: ['ordered_by'],
      fate: {
        kind: 'kept',
        years: 7,
        because: {
          ja: 'チケットの売上の裏づけとして保存します（法人税法施行規則59条・7年間）。お名前は残りません。',
          en: 'Kept as evidence of ticket sales (corporation tax rules, article 59, seven years). No name is kept.',
        },
      },
    },
    {
      table: 'ticketing.attendee',
      title: { ja: 'イベントに来る方のお名前', en: 'Names of those who come with your tickets' },
      rows: `order_id in (${ordersOf})`,
      secret: ['search_keys'],
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.emergency_contact',
      title: { ja: 'イベントの緊急連絡先', en: 'Emergency contacts of those who come with your tickets' },
      rows: `order_id in (${ordersOf})`,
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.answer',
      title: { ja: 'イベントの質問への回答', en: 'What you answered to the questions of events' },
      rows: `order_id in (${ordersOf})`,
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.message_reader',
      title: { ja: '事務局からのイベントのお知らせ', en: 'Notices about events that we sent you' },
      rows: `(member_id = {subject} or guest_id in (${guestsOf}))`,
      fate: { kind: 'blanked', set: { member_id: 'null', guest_id: 'null' } },
    },
    {
      table: 'ticketing.calendar_feed',
      title: { ja: '自分用カレンダーのアドレス', en: 'The address of your own calendar' },
      rows: 'member_id = {subject}',
      secret: ['code_hash'],
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.proxy',
      title: { ja: 'チケットを代わりに見せる方', en: 'Who may show whose tickets' },
      rows: '(member_id = {subject} or proxy_id = {subject})',
      others: ['member_id', 'proxy_id', 'ended_by'],
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.handover',
      title: { ja: 'チケットの譲渡', en: 'Tickets you handed on or received' },
      rows: '(member_id = {subject} or receiver_id = {subject})',
      secret: ['code_hash'],
      others: ['member_id', 'receiver_id', 'email'],
      fate: { kind: 'removed' },
    },
    {
      table: 'ticketing.guest',
      title: { ja: '会員登録なしのチケットのお申し込み', en: 'Tickets you ordered without an account' },
      rows: '(taken_by = {subject} or email = lower({email}))',
      secret: ['code_hash', 'press', 'search_keys'],
      others: ['made_by', 'taken_by', 'erased_by'],
      fate: { kind: 'blanked', set: blankGuest },
    },
  ],
  impersonal: [],
};
