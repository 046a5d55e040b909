import { SaveLetter, SaveSenderCard, ScheduleLetter } from '@enishi/engagement';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const card = { senderName: '見本', postalAddress: '釧路市1-2', contact: 'office@example.jp' };
const words = { subjectJa: '便り', subjectEn: null, bodyJa: '本文', bodyEn: null, shelf: 'public' as const };
const nobody = { planKeys: [], prefectures: [], ties: [], interests: [] };

/** A draft that somebody would get, under whole sender's lines. */
async function draft(stage: OperationStage): Promise<{ id: string; by: string; asker: Occasion['asker'] }> {
  const { accountId: by, asker } = await stage.owner();
  await stage.reader();
  const id = await stage.inside(async (tx) => {
    await stage.api.get(SaveSenderCard).run(tx, card);
    return stage.api.get(SaveLetter).run(tx, { id: null, draft: { ...words, segment: nobody }, by });
  });
  await stage.multiply('engagement.letter', id, { id: 'gen_random_uuid()' });
  return { id, by, asker };
}

/** The same, sent. */
async function sent(stage: OperationStage): Promise<{ id: string; token: string; asker: Occasion['asker'] }> {
  const { id, asker } = await draft(stage);
  await stage.inside((tx) => stage.api.get(ScheduleLetter).run(tx, id, null));
  await stage.api.runReactions();
  return { id, asker, token: await stage.letterToken(id) };
}

const aboutDraft =
  (variables: (id: string) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { id, asker } = await draft(stage);
    return { asker, variables: variables(id) };
  };

const byVisitor =
  (variables: (letter: { id: string; token: string }) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => ({
    asker: stage.visitor,
    variables: variables(await sent(stage)),
  });

/** Letters as visitors read them. */
export const letterOccasions: Occasions = {
  'public Query.letters': byVisitor(() => ({ first: 100, after: null })),
  'public Query.letter': byVisitor(({ id }) => ({ id })),
  'public Query.unsubscribeLink': byVisitor(({ token }) => ({ token })),
  'public Mutation.unsubscribe': byVisitor(({ token }) => ({ token })),
};

/** Letters as the desk writes and sends them. */
export const deskLetterOccasions: Occasions = {
  'desk Query.letters': aboutDraft(() => ({ first: 100, after: null })),
  'desk Query.letter': aboutDraft((id) => ({ id })),
  'desk Query.senderCard': aboutDraft(() => ({})),
  'desk Mutation.saveSenderCard': aboutDraft(() => ({ input: card })),
  'desk Mutation.saveLetter': aboutDraft((id) => ({ id, input: { ...words, ...nobody } })),
  'desk Mutation.discardLetter': aboutDraft((id) => ({ id })),
  'desk Mutation.sendTestLetter': aboutDraft((id) => ({ id, language: 'ja' })),
  'desk Mutation.sendLetter': aboutDraft((id) => ({ id, at: null })),
  'desk Mutation.cancelLetter': async (stage) => {
    const { id, asker } = await draft(stage);
    await stage.inside((tx) => stage.api.get(ScheduleLetter).run(tx, id, null));
    return { asker, variables: { id } };
  },
};

/** What letters to members cost; see `statements-per-operation.ts`. */
export const statementsOfLetters: Readonly<Record<string, number>> = {
  'desk Query.letters': 2,
  'desk Query.letter': 5,
  'desk Query.senderCard': 1,
  'desk Mutation.saveSenderCard': 1,
  'desk Mutation.saveLetter': 2,
  'desk Mutation.discardLetter': 2,
  'desk Mutation.sendTestLetter': 4,
  'desk Mutation.sendLetter': 11,
  'desk Mutation.cancelLetter': 5,
};
