import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { longestName, readLine } from '../typed-text.ts';

/** How the desk made sure who asks (37条; 施行令12条): by their sign-in, by a document that was shown, or through somebody who acts for them. */
export const identityWays = ['sign_in', 'document', 'representative'] as const;
export type IdentityWay = (typeof identityWays)[number];

/** Kinds of documents that are shown. Which one it was is kept, never its number nor a copy of it. */
export const shownDocuments = [
  'driver_licence',
  'my_number_card',
  'passport',
  'residence_card',
  'residence_record',
] as const;
export type ShownDocument = (typeof shownDocuments)[number];

/** What shows that somebody may act for the person (施行令13条): a legal representative's papers, or a mandate for this request. */
export const mandateProofs = ['family_register', 'guardian_certificate', 'mandate'] as const;
export type MandateProof = (typeof mandateProofs)[number];

/** An identity check as it is kept. `representative` is the name of whoever acts for the person, empty where nobody does. */
export type IdentityCheck = {
  readonly way: IdentityWay;
  readonly document: ShownDocument | null;
  readonly proof: MandateProof | null;
  readonly representative: string;
};

/**
 * Reads what the desk saw. Somebody who acts for a person shows a document of their own and what gives them the right. Refusals
 * IDENTITY_WAY_UNFIT (a sign-in where nobody signed in), IDENTITY_DOCUMENT_MISSING, MANDATE_PROOF_MISSING, and those of `readLine`.
 */
export function readIdentityCheck(
  typed: {
    way: IdentityWay;
    document: ShownDocument | null;
    proof: MandateProof | null;
    representative: string;
  },
  { signedIn }: { signedIn: boolean },
): Result<IdentityCheck> {
  const { way, document, proof } = typed;
  if (way === 'sign_in')
    return signedIn
      ? ok({ way, document: null, proof: null, representative: '' })
      : no('IDENTITY_WAY_UNFIT', 'way');
  if (!document) return no('IDENTITY_DOCUMENT_MISSING', 'document');
  if (way === 'document') return ok({ way, document, proof: null, representative: '' });
  if (!proof) return no('MANDATE_PROOF_MISSING', 'proof');
  const name = readLine(typed.representative, 'representative', longestName * 2);
  return name.ok ? ok({ way, document, proof, representative: name.value }) : name;
}

const no = (code: string, field: string): Result<IdentityCheck> =>
  refused(new Refusal('invalid', code, { field }));
