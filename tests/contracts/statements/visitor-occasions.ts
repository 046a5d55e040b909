import { GivePassword } from '@enishi/identity';
import { ExampleAuthenticator } from '@enishi/testing';
import { applicant } from './example-people.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage, Person } from './operation-stage.ts';

const password = 'kushiro-marsh-crane-2026';

const byVisitor =
  (variables: Record<string, unknown> = {}) =>
  async (stage: OperationStage): Promise<Occasion> => ({ asker: stage.visitor, variables });

/** A link on its way to somebody known. */
async function withLink(stage: OperationStage): Promise<Occasion> {
  const { email } = await stage.person();
  await stage.api.public(
    'mutation ($email: String!) { requestSignInLink(email: $email) { emailMasked } }',
    { email },
    stage.visitor,
  );
  return { asker: stage.visitor, variables: { token: await stage.mailedToken(email) } };
}

/** A child joined, and a guardian has the link. */
async function withGuardianLink(stage: OperationStage): Promise<Occasion> {
  const { asker } = await stage.person();
  const guardianEmail = stage.newEmail();
  await stage.api.public(
    'mutation ($input: JoinInput!) { completeJoin(input: $input) { __typename } }',
    { input: { ...applicant, birthDate: '2014-05-05', guardianEmail } },
    asker,
  );
  return { asker: stage.visitor, variables: { token: await stage.mailedToken(guardianEmail) } };
}

/** A device that holds a passkey of this person; making it gave the session another token. */
export async function withPasskey(
  stage: OperationStage,
  { asker }: Person,
): Promise<{ device: ExampleAuthenticator; passkeyId: string }> {
  const device = new ExampleAuthenticator();
  const asked = await stage.api.public<{ options: string }>(
    '{ options: passkeyRegistrationOptions }',
    {},
    asker,
  );
  const made = await stage.api.public<{ registerPasskey: { id: string } }>(
    'mutation ($response: JSONString!) { registerPasskey(response: $response, name: "鍵") { id } }',
    { response: device.register(asked.data!.options) },
    asker,
  );
  const passkeyId = made.data!.registerPasskey.id;
  await stage.multiply('identity.passkey', passkeyId, {
    id: 'gen_random_uuid()',
    credential_id: 'gen_random_uuid()::text',
  });
  return { device, passkeyId };
}

/** What any visitor asks: the community, and the ways in. */
export const visitorOccasions: Occasions = {
  'public Query.communities': byVisitor(),
  'public Query.community': byVisitor(),
  'public Query.legalNotice': byVisitor(),
  'public Query.legalDocument': byVisitor({ kind: 'terms' }),
  'public Query.plans': byVisitor(),
  'public Query.viewer': async (stage) => ({ asker: (await stage.member()).asker, variables: {} }),

  'public Query.emailLink': withLink,
  'public Query.joinDraft': async (stage) => ({ asker: (await stage.person()).asker, variables: {} }),
  'public Query.guardianRequest': withGuardianLink,
  'public Query.passkeySignInOptions': byVisitor(),
  'public Mutation.startJoin': async (stage) => ({
    asker: stage.visitor,
    variables: { email: stage.newEmail(), planKey: 'ind_standard' },
  }),
  'public Mutation.requestSignInLink': async (stage) => ({
    asker: stage.visitor,
    variables: { email: (await stage.person()).email },
  }),
  'public Mutation.confirmEmailLink': withLink,
  'public Mutation.approveAsGuardian': withGuardianLink,
  'public Mutation.signInWithPassword': async (stage) => {
    const { email, accountId } = await stage.person();
    await stage.inside((tx) => stage.api.get(GivePassword).run(tx, accountId, password));
    return { asker: stage.visitor, variables: { email, password } };
  },
  'public Mutation.signInWithPasskey': async (stage) => {
    const { device } = await withPasskey(stage, await stage.person());
    const asked = await stage.api.public<{ options: string }>(
      '{ options: passkeySignInOptions }',
      {},
      stage.visitor,
    );
    return { asker: stage.visitor, variables: { response: device.signIn(asked.data!.options) } };
  },
  'public Mutation.completeJoin': async (stage) => ({
    asker: (await stage.person()).asker,
    variables: { input: { ...applicant, newsletter: true, guardianEmail: null } },
  }),
};
