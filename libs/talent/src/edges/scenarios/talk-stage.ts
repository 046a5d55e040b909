import { ReadTalk } from '../../actions/talks/read-talk.ts';
import { WriteTalk } from '../../actions/talks/write-talk.ts';
import { setCardStage } from './card-stage.ts';
import type { Company, RunningProgram } from './card-stage.ts';

const byHand = (text: string) => ({ text, mailHash: null });

/** Members who gave companies a card, and what the two write to each other. */
export async function setTalkStage(program: RunningProgram, slug: string) {
  const stage = await setCardStage(program, slug);
  const { inside } = stage;
  return {
    ...stage,
    /** Somebody whose card a company has. */
    pair: async () => {
      const [member, company] = [await stage.member(), await stage.company()];
      const id = await stage.give(member.memberId, company.companyId);
      return { member, company, id };
    },
    say: (memberId: string, id: string, text: string) =>
      inside((tx) => program.get(WriteTalk).fromPerson(tx, memberId, id, byHand(text))),
    answer: (clerk: Company, id: string, text: string) =>
      inside((tx) => program.get(WriteTalk).fromCompany(tx, clerk, id, byHand(text))),
    readOwn: (memberId: string, id: string) =>
      inside((tx) => program.get(ReadTalk).ofPerson(tx, memberId, id)),
    read: (clerk: Company, id: string) => inside((tx) => program.get(ReadTalk).ofCompany(tx, clerk, id)),
    talks: (memberId: string) => inside((tx) => program.get(ReadTalk).all(tx, memberId)),
  };
}

export type TalkStage = Awaited<ReturnType<typeof setTalkStage>>;
export type TalkingPair = Awaited<ReturnType<TalkStage['pair']>>;
