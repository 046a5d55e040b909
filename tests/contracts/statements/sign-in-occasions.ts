import { GiveTotp } from '@enishi/identity';
import { ExampleAuthenticator } from '@enishi/testing';
import { generate } from 'otplib';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { withPasskey } from './visitor-occasions.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const bySomebody =
  (variables: Record<string, unknown> = {}) =>
  async (stage: OperationStage): Promise<Occasion> => ({ asker: (await stage.person()).asker, variables });

const codeOf = (stage: OperationStage, of: string): Promise<string> =>
  generate({ secret: of, epoch: stage.api.clock.now().getTime() / 1_000 });

/** Somebody with two passkeys (removing the last one asks for more), who came in once more and gave the second factor. */
async function withOwnPasskey(stage: OperationStage) {
  const { email } = await stage.person();
  const comeInAgain = async () => {
    const person = await stage.person(email);
    await stage.prove(person);
    return person;
  };
  await withPasskey(stage, await comeInAgain());
  const { passkeyId } = await withPasskey(stage, await comeInAgain());
  return { asker: (await comeInAgain()).asker, passkeyId };
}

/** One's own ways of signing in. */
export const signInOccasions: Occasions = {
  'public Query.mySessions': bySomebody(),
  'public Query.mySecurity': async (stage) => ({
    asker: (await withOwnPasskey(stage)).asker,
    variables: {},
  }),
  'public Query.passkeyRegistrationOptions': async (stage) => ({
    asker: (await withOwnPasskey(stage)).asker,
    variables: {},
  }),
  'public Mutation.signOut': bySomebody(),
  'public Mutation.revokeSession': async (stage) => {
    const { email, sessionId } = await stage.person();
    return { asker: (await stage.person(email)).asker, variables: { id: sessionId } };
  },
  'public Mutation.setPassword': bySomebody({ password: 'akan-lake-marimo-2026' }),
  'public Mutation.registerPasskey': async (stage) => {
    const { asker } = await stage.person();
    const asked = await stage.api.public<{ options: string }>(
      '{ options: passkeyRegistrationOptions }',
      {},
      asker,
    );
    const response = new ExampleAuthenticator().register(asked.data!.options);
    return { asker, variables: { response, name: '鍵' } };
  },
  'public Mutation.removePasskey': async (stage) => {
    const { asker, passkeyId } = await withOwnPasskey(stage);
    return { asker, variables: { id: passkeyId } };
  },
  'public Mutation.startTotp': bySomebody(),
  'public Mutation.confirmTotp': async (stage) => {
    const { asker } = await stage.person();
    const started = await stage.api.public<{ startTotp: { secret: string } }>(
      'mutation { startTotp { secret } }',
      {},
      asker,
    );
    return { asker, variables: { code: await codeOf(stage, started.data!.startTotp.secret) } };
  },
  'public Mutation.verifySecondFactor': async (stage) => {
    const { asker, accountId } = await stage.person();
    await stage.inside((tx) => stage.api.get(GiveTotp).run(tx, accountId, secret));
    return { asker, variables: { code: await codeOf(stage, secret) } };
  },
};
