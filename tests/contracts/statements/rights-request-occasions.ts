import { tokyoDateOf } from '@enishi/kernel';
import { ReceiveRightsRequest } from '@enishi/membership';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const wish = { kind: 'disclosure', concerns: '持っている情報のすべて', wanted: 'electronic' } as const;

const asked = async (stage: OperationStage, kind: 'disclosure' | 'correction' = 'disclosure') => {
  const { asker, memberId } = await stage.member();
  const id = await stage.inside((tx) =>
    stage.api.get(ReceiveRightsRequest).run(tx, memberId, { ...wish, kind }),
  );
  await stage.multiply('membership.rights_request', id, {
    ...{ id: 'gen_random_uuid()', concerns: 'r.concerns || n' },
  });
  return { asker, id };
};

const checkWords =
  'mutation ($id: ID!, $input: IdentityCheckInput!) { checkRequester(id: $id, input: $input) }';
const decideWords =
  'mutation ($id: ID!, $input: DecisionInput!) { decideRightsRequest(id: $id, input: $input) }';
const signIn = { way: 'sign_in', document: null, proof: null, representative: '' };
const whole = { outcome: 'whole', ground: null, act: null, remark: '', leftOut: [] };

/** A request on its way through the desk, as far as a step asks for, and an owner who goes on with it. */
const atDesk = async (
  stage: OperationStage,
  until: 'received' | 'checked' | 'decided',
  kind: 'disclosure' | 'correction' = 'disclosure',
) => {
  const { id } = await asked(stage, kind);
  const { asker } = await stage.owner();
  if (until !== 'received') await stage.api.desk(checkWords, { id, input: signIn }, asker);
  if (until === 'decided') await stage.api.desk(decideWords, { id, input: whole }, asker);
  return { asker, id };
};

/** Asking about one's own data, as the member does. */
export const rightsRequestOccasions: Occasions = {
  'public Query.myRightsRequests': async (stage) => ({ asker: (await asked(stage)).asker, variables: {} }),
  'public Query.myRightsRequest': async (stage) => {
    const { asker, id } = await asked(stage);
    return { asker, variables: { id } };
  },
  'public Mutation.sendRightsRequest': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: { input: wish },
  }),
  'public Mutation.withdrawRightsRequest': async (stage) => {
    const { asker, id } = await asked(stage);
    return { asker, variables: { id } };
  },
};

/** The desk's tray of them, and each step of one. */
export const deskRightsRequestOccasions: Occasions = {
  'desk Query.rightsRequests': async (stage) => {
    const { asker } = await atDesk(stage, 'received');
    return { asker, variables: { closed: false } };
  },
  'desk Query.rightsRequest': async (stage) => {
    const { asker, id } = await atDesk(stage, 'decided');
    return { asker, variables: { id } };
  },
  'desk Query.rightsRequestRule': async (stage) => ({ asker: (await stage.owner()).asker, variables: {} }),
  'desk Mutation.setRightsRequestRule': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { input: { dueDays: '10', remindDays: '3', fee: '0' } },
  }),
  'desk Mutation.enterRightsRequest': async (stage) => {
    const { number } = await stage.member();
    const receivedOn = tokyoDateOf(stage.api.clock.now());
    const person = { memberNumber: number, name: '', email: '', contact: '', locale: 'ja', orderId: null };
    return {
      asker: (await stage.owner()).asker,
      variables: { input: { ...wish, ...person, receivedOn, channel: 'letter' } },
    };
  },
  'desk Mutation.checkRequester': async (stage) => {
    const { asker, id } = await atDesk(stage, 'received');
    return { asker, variables: { id, input: signIn } };
  },
  'desk Mutation.correctEntry': async (stage) => {
    const { asker, id } = await atDesk(stage, 'checked', 'correction');
    const names = { familyName: '高橋', givenName: '直樹', familyKana: 'タカハシ', givenKana: 'ナオキ' };
    const input = { ...names, birthDate: '1985-03-10', prefecture: '01', tie: '' };
    return { asker, variables: { id, input } };
  },
  'desk Mutation.decideRightsRequest': async (stage) => {
    const { asker, id } = await atDesk(stage, 'checked');
    return { asker, variables: { id, input: whole } };
  },
  'desk Mutation.answerRightsRequest': async (stage) => {
    const { asker, id } = await atDesk(stage, 'decided');
    return { asker, variables: { id } };
  },
  'desk Mutation.withdrawRightsRequest': async (stage) => {
    const { asker, id } = await atDesk(stage, 'received');
    return { asker, variables: { id } };
  },
};
