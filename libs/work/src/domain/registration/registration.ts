import { createHash, createHmac } from 'node:crypto';
import { machine, Refusal, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { readTelephone } from '@enishi/japan';

/**
 * What is done at the counter before somebody is registered, in this order: explained (説明), identity seen (本人確認), introduced (紹介動画または冊子), agreed
 * (同意・契約), papers handed over and kept (書類の控え).
 */
export const registrationSteps = ['explanation', 'identity', 'introduction', 'consent', 'papers'] as const;
export type RegistrationStep = (typeof registrationSteps)[number];

/** Which kind of document was seen. Its number is never asked for and never kept. */
export const identityKinds = [
  ...(['my_number_card', 'driving_licence', 'health_card', 'residence_card', 'passport'] as const),
  ...(['pension_book', 'known_in_person'] as const),
] as const;
export const introductionWays = ['video', 'booklet'] as const;

/** What a step may say of itself; none says anything else. */
const details: Readonly<Record<RegistrationStep, readonly string[]>> = {
  explanation: [],
  identity: identityKinds,
  introduction: introductionWays,
  consent: [],
  papers: [],
};

/** `begun` with nobody's name, `entered` in the register, `complete` once the papers are handed over; `dropped` where the person thought better of it before. */
export const registrationStates = ['begun', 'entered', 'complete', 'dropped'] as const;
export type RegistrationState = (typeof registrationStates)[number];
export const registrationMachine = machine<RegistrationState>({
  begun: ['entered', 'dropped'],
  entered: ['complete'],
  complete: [],
  dropped: [],
});

/** Where a registration stands by the steps that are ticked. */
export const stateAfter = (done: readonly RegistrationStep[]): RegistrationState =>
  done.includes('papers') ? 'complete' : done.includes('consent') ? 'entered' : 'begun';

/**
 * Whether a step can be ticked now: each after those before it. Throws nothing; answers with the detail as it is kept, or REGISTRATION_STEP_EARLY (conflict, `step`: the first that is
 * missing) or REGISTRATION_DETAIL_WRONG (invalid, `field`).
 */
export function tickOf(
  step: RegistrationStep,
  detail: string | null,
  done: readonly RegistrationStep[],
): Result<string | null> {
  const before = registrationSteps.slice(0, registrationSteps.indexOf(step));
  const missing = before.find((one) => !done.includes(one));
  if (missing) return refused(new Refusal('conflict', 'REGISTRATION_STEP_EARLY', { step: missing }));
  const known = details[step];
  if (known.length === 0) return ok(null);
  return detail !== null && known.includes(detail)
    ? ok(detail)
    : refused(new Refusal('invalid', 'REGISTRATION_DETAIL_WRONG', { field: step }));
}

/** A number under which somebody without mail is reached; REGISTRATION_TELEPHONE_WRONG where it is none. */
export function readReach(typed: string, field = 'telephone'): Result<string> {
  const read = readTelephone(typed);
  return read === null
    ? refused(new Refusal('invalid', 'REGISTRATION_TELEPHONE_WRONG', { field }))
    : ok(read);
}

/** Longest note of what somebody said, in characters. */
export const longestWord = 200;

/** What the person said, as the clerk heard it; REGISTRATION_WORD_WRONG (`most`) without. */
export function readWord(typed: string): Result<string> {
  const word = readOneLine(typed);
  return word && [...word].length <= longestWord
    ? ok(word)
    : refused(new Refusal('invalid', 'REGISTRATION_WORD_WRONG', { field: 'word', most: longestWord }));
}

/** For so many days the sheet opens the entry; then the secretariat prints another. No law gives this. */
export const claimDays = 90;

/** The instant from which a sheet opens nothing any more. */
export const claimUntil = (printedAt: Date): Date => new Date(printedAt.getTime() + claimDays * 86_400_000);

/** The code on somebody's sheet: follows from a key of the installation; only {@link claimCodeHash} of it is kept. */
export const claimCode = (key: Buffer, registrationId: string, printed: number): string =>
  createHmac('sha256', key).update(`${registrationId}:${printed}`).digest('base64url').slice(0, 24);

export const claimCodeHash = (code: string): Buffer => createHash('sha256').update(code, 'utf8').digest();

/** What came of a call about a gig: they come (引き受ける), they do not, nobody answered, call again. */
export const callResults = ['yes', 'no', 'no_answer', 'again'] as const;
export type CallResult = (typeof callResults)[number];

/** What somebody did for a person or at a desk. */
export const deskActs = [
  ...(['desk_opened', 'clerk_added', 'clerk_ended', 'desk_closed', 'signed_in', 'signed_out'] as const),
  ...(['begun', 'step', 'complete', 'dropped', 'person_opened', 'person_closed'] as const),
  ...(['gig_taken', 'calls_listed', 'called', 'sheet_printed', 'claimed'] as const),
  ...(['family_seen', 'family_forgotten', 'out_of_reach', 'back_in_reach'] as const),
] as const;
export type DeskAct = (typeof deskActs)[number];
