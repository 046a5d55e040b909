/**
 * What somebody looked at members for, in words that the one who was looked at understands: the entry by itself, a list, what a company, payments, events, gigs, requests about data, doubles,
 * the proof of a student, Slack or a file were about; as another member, in the directory or on behalf of.
 */
export const lookMatters = [
  ...(['record', 'list', 'file', 'doubles', 'students', 'requests', 'companies', 'money'] as const),
  ...(['events', 'work', 'talents', 'slack', 'figures', 'directory', 'proxy', 'other'] as const),
] as const;
export type LookMatter = (typeof lookMatters)[number];

/** One look as the log keeps it. */
export type LoggedLook = { readonly act: string; readonly reason: string };

/** How a reason begins; the first that fits counts. Whoever logs a look writes its reason in such words. */
const beginnings: readonly (readonly [RegExp, LookMatter])[] = [
  [/^(desk|life line)$/u, 'record'],
  [/^(merge|doubles)$/u, 'doubles'],
  [/^students$/u, 'students'],
  [/^(rights_request|consents$)/u, 'requests'],
  [/^(story|seats):/u, 'companies'],
  [/^(receipts$|unpaid fees$|coupon |tickets to settle$|order:|counter_receipt|Stripe)/u, 'money'],
  [/^(event|waiting|parties|tickets|counter|ride|emergency|guest record|door)\b/u, 'events'],
  [/^(work|gig|registration desk|registered at a desk|papers of a minor)\b/u, 'work'],
  [/^talent:/u, 'talents'],
  [/^slack$/u, 'slack'],
  [/^mrr /u, 'figures'],
  [/^proxy$/u, 'proxy'],
  [/^(list|import)\b/u, 'list'],
];

/** What a look was for. That the entry left in a file, or stood in the directory, says more than for what it was read. */
export function lookMatterOf({ act, reason }: LoggedLook): LookMatter {
  if (act === 'read_directory') return 'directory';
  const found = beginnings.find(([begins]) => begins.test(reason))?.[1];
  if (act === 'export_members' && found !== 'events') return 'file';
  return found ?? (act === 'list_members' ? 'list' : 'other');
}

/** Who looked: only the directory and acting on behalf of are looks of other members. */
export const lookerOf = (matter: LookMatter): 'member' | 'secretariat' =>
  matter === 'directory' || matter === 'proxy' ? 'member' : 'secretariat';
