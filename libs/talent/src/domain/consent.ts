import { machine } from '@enishi/kernel';

/**
 * What a person may allow: one scope is one question, asked by itself and never implied by another. An interest card (興味カード) shows
 * one company who is interested in it; a talent record (人材バンク) is read by the secretariat, which may then ask the person to take part; a shared card
 * (会社に見せるカード) is the same record without whose it is, for the companies of the community; a passport (技能パスポート) shows levels to whoever has the paper; mails about gigs (しごとのお知らせ) are
 * chosen for the person by the secretariat's program from their record and their gigs. With `gig_calls` the secretariat may call by telephone about gigs (電話で知らせる人); by a request for
 * words (ひとこと) those who worked along learn who asks them; whoever wrote one lets it be carried in passports and badges (`carried_words`); a coordinator of the secretariat
 * accompanies the person (`accompany`). What somebody needs in order to live here (暮らしの支え) is read under `life_needs` alone. Whoever applies for a posting lets its company write to them here (`applicant_talk`).
 */
export type Scope =
  | 'interest_card'
  | 'talent_record'
  | 'shared_card'
  | 'skill_passport'
  | 'gig_mail'
  | 'gig_calls'
  | 'words'
  | 'carried_words'
  | 'accompany'
  | 'life_needs'
  | 'applicant_talk';

/** Where a consent was given: by the person on their own page, or read aloud at a registration desk, before a witness. */
export type GivenChannel = 'own_page' | 'desk';

/** Who heard somebody agree, and where; the paper of the partner's desk says the same. */
export type Witness = { readonly name: string; readonly place: string };

/**
 * Who is allowed to read: a company; the secretariat of the community, its companies together, whoever has the paper, or members who worked along, whose recipient id is that of the community; whoever is shown a word that one wrote, whose recipient id is that of the word.
 * Of its companies together there are some alone as well (`CardRecipient`): those in one municipality, those of one plan, or one, which are told by a key.
 */
export const recipientKinds = [
  ...(['company', 'secretariat', 'companies', 'bearer', 'fellows', 'word'] as const),
  ...(['area', 'plan', 'one_company'] as const),
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** What of a person is shown. */
export const items = [
  ...(['name', 'email', 'telephone', 'message'] as const),
  ...([
    'skills',
    'areas',
    'availability',
    'roles',
    'about',
    'evidence',
    'age_band',
    'words',
    'story',
    'styles',
    'careers',
    'life_needs',
    'talk',
  ] as const),
] as const;
export type Item = (typeof items)[number];

/** What it is for, fixed per scope (個人情報保護法17条): a recipient may use it for nothing else. */
export type Purpose =
  | 'contact_about_work'
  | 'ask_to_take_part'
  | 'find_people'
  | 'show_skills'
  | 'tell_of_gigs'
  | 'call_about_gigs'
  | 'ask_for_words'
  | 'carry_words'
  | 'accompany'
  | 'arrange_life'
  | 'select_applicant';

/**
 * A consent's life. `in_force` runs out by its last instant alone, whether or not anybody has written that down; `withdrawn`: the person
 * stopped it; `departed`: they are no member any more; `merged`: another entry of the same person had given the same.
 */
export type ConsentState = 'in_force' | 'withdrawn' | 'expired' | 'departed' | 'merged';

/** What has ended is never in force again: who wants it again is asked again, in the words of that day. */
export const consentMachine = machine<ConsentState>({
  in_force: ['withdrawn', 'expired', 'departed', 'merged'],
  withdrawn: [],
  expired: [],
  departed: [],
  merged: [],
});

/** What of a consent decides whether it holds; `expiresAt` is the first instant without it. */
export type Kept = { readonly state: ConsentState; readonly expiresAt: Date };

/** Where a consent stands at an instant: one in force whose time is over has expired. */
export function stateAt({ state, expiresAt }: Kept, now: Date): ConsentState {
  return state === 'in_force' && expiresAt <= now ? 'expired' : state;
}

/** What else has to be so for anything to be shown: the recipient shows itself to everybody, and the person is a member. */
export type Sides = { readonly recipientShown: boolean; readonly personInForce: boolean };

/** Default deny: a recipient reads only while consent, recipient and person are all in force (個人情報保護法27条1項). */
export function isReadable(consent: Kept | null, sides: Sides, now: Date): boolean {
  return (
    consent !== null && stateAt(consent, now) === 'in_force' && sides.recipientShown && sides.personInForce
  );
}

/** Years for which the record of a disclosure is kept after it (個人情報保護法29条2項, 同施行規則21条). */
export const provisionYears = 3;

/** What a company, and a letter to it, call a card: more than one may have come on a day, and no letter names the person. */
export const cardNumberOf = (id: string): string => id.slice(-6).toUpperCase();

/** How a consent says where it was given. */
export const heardBy = (
  witness: Witness | undefined,
): { channel: GivenChannel; witness: string | null; witnessPlace: string | null } =>
  witness
    ? { channel: 'desk', witness: witness.name, witnessPlace: witness.place }
    : { channel: 'own_page', witness: null, witnessPlace: null };
