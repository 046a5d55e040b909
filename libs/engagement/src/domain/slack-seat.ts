/**
 * A member's place in the community's Slack: `waiting` (it is due, or the member has not agreed yet), `invited`, `active`
 * (Slack knows the account), `removed`, `manual` (a person at the desk has to do it), `failed` (Slack refused; a person
 * has to look).
 */
export type SlackState = 'waiting' | 'invited' | 'active' | 'removed' | 'manual' | 'failed';

/** What is kept of a seat. `channels` are those the member was put into. */
export type SlackSeat = {
  readonly state: SlackState;
  readonly agreed: boolean;
  readonly slackUserId: string | null;
  readonly channels: readonly string[];
};

/** What a seat should be today: by the live privilege and the plan's channels. */
export type WantedSeat = { readonly present: boolean; readonly channels: readonly string[] };

/**
 * Whether Slack has to be asked anything. Without the member's agreement nobody's address leaves for Slack
 * (個人情報保護法28条), and without a seat there is nothing to take away.
 */
export function slackIsDue(seat: SlackSeat, wanted: WantedSeat): boolean {
  if (!wanted.present)
    return seat.state !== 'removed' && (seat.slackUserId !== null || seat.state !== 'waiting');
  if (!seat.agreed) return false;
  if (seat.state !== 'active' && seat.state !== 'invited') return true;
  return [...seat.channels].sort().join() !== [...wanted.channels].sort().join();
}

/** What an error of Slack's Web API means for us. */
export type SlackVerdict = 'done' | 'later' | 'by_hand' | 'failed';

/** Already so: the wish is fulfilled whoever fulfilled it. */
const done = new Set([
  'already_in_channel',
  'already_in_team',
  'already_invited',
  'not_in_channel',
  'user_not_in_channel',
  'sent_recently',
]);
/** Slack's own trouble, which passes. */
const later = new Set([
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);
/** What the token may not do, or what somebody has to set up in Slack first. */
const byHand = new Set([
  'missing_scope',
  'not_allowed_token_type',
  'feature_not_enabled',
  'no_permission',
  'restricted_action',
  'cant_invite',
  'cant_kick_from_general',
  'not_an_admin',
  'not_authed',
  'invalid_auth',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'channel_not_found',
  'is_archived',
]);

/** Errors by Slack's documented names; unknown ones are looked at by a person. */
export function slackVerdict(error: string): SlackVerdict {
  if (done.has(error)) return 'done';
  if (later.has(error)) return 'later';
  return byHand.has(error) ? 'by_hand' : 'failed';
}

/**
 * The notice beside the button that sends a member's address to Slack: who gets it, in which country, what for, and what
 * protects it there (個人情報保護法28条2項, 同施行規則17条). A new wording gets a new version.
 */
export const slackNotice = {
  version: 1,
  ja: '招待のため、メールアドレスをSlack Technologies, LLC（アメリカ合衆国）に提供します。同国には、個人情報保護法と同等の包括的な法律は連邦としてはなく、州法や分野ごとの法律があります。同社は、事業者どうしの契約と、公開しているプライバシー規約にもとづいて情報を守る措置をとっています。提供に同意しない場合も、Slack以外の特典はすべて使えます。',
  en: 'To invite you, your e-mail address is given to Slack Technologies, LLC (United States of America). The country has no comprehensive federal law equal to Japan’s act on personal information, but laws of states and sectors. The company protects the data under its contract with us and its published privacy policy. If you do not agree, all benefits other than Slack remain yours.',
} as const;
