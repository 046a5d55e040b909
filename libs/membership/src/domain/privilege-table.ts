import type { Bilingual } from '@enishi/kernel';

/** What the amount of a privilege counts. */
export type PrivilegeUnit = 'yen' | 'days' | 'times';

/** A privilege as plans offer it. `{n}` in a label is the amount. */
export type Privilege = { readonly label: Bilingual; readonly unit: PrivilegeUnit | null };

/**
 * The table of privileges: what the editor of plans proposes. The label is a proposal that each community words for itself;
 * the key is what opens things (`member_posts` the posts, `slack` a seat in Slack).
 */
export const privilegeTable = {
  newsletter: { label: { ja: 'ニュースレター', en: 'Newsletter' }, unit: null },
  public_events: { label: { ja: '公開イベントの案内', en: 'News of public events' }, unit: null },
  work_notice: { label: { ja: 'しごとのお知らせ', en: 'News of short jobs' }, unit: null },
  slack: { label: { ja: 'コミュニティSlack', en: 'Community Slack' }, unit: null },
  member_posts: {
    label: { ja: '会員限定の記事とアーカイブ', en: 'Posts and archive for members' },
    unit: null,
  },
  directory: { label: { ja: '会員名簿への参加', en: 'The members’ directory' }, unit: null },
  event_discount: { label: { ja: 'イベント参加費 {n}円引き', en: '¥{n} off every event' }, unit: 'yen' },
  bath_pass: { label: { ja: '湯めぐり手形の割引', en: 'Discount on the hot-spring pass' }, unit: null },
  online_meetup: { label: { ja: '毎月のオンライン交流会', en: 'Monthly online meet-up' }, unit: null },
  tour_early: {
    label: { ja: 'ツアーの先行受付（{n}日前から）', en: 'Tours bookable {n} days early' },
    unit: 'days',
  },
  local_box: {
    label: { ja: '地域の箱（年に{n}回）', en: 'A box from the region, {n} a year' },
    unit: 'times',
  },
  name_credit: {
    label: { ja: '年次報告にお名前を掲載', en: 'Your name in the yearly report' },
    unit: null,
  },
  thanks: { label: { ja: 'お礼の便り（年に一度）', en: 'A letter of thanks once a year' }, unit: null },
} as const satisfies Record<string, Privilege>;

/** The label proposed for a privilege, the amount filled in; its key where the table does not know it. */
export function privilegeLabel(key: string, amount?: number): Bilingual {
  const known = Object.hasOwn(privilegeTable, key)
    ? privilegeTable[key as keyof typeof privilegeTable]
    : { label: { ja: key, en: key } };
  const counted = (text: string): string =>
    amount === undefined ? text : text.replace('{n}', amount.toLocaleString('en-US'));
  return { ja: counted(known.label.ja), en: counted(known.label.en) };
}
