import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** A member whose plan gives Slack. */
const seated = async (stage: OperationStage) => {
  const member = await stage.member();
  await stage.seat(member.memberId);
  return member;
};

const byMember =
  (variables: Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => ({ asker: (await seated(stage)).asker, variables });

const byDesk =
  (variables: (memberId: string) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { memberId } = await seated(stage);
    return { asker: (await stage.owner()).asker, variables: variables(memberId) };
  };

/** A member's own place in Slack. */
export const slackOccasions: Occasions = {
  'public Query.mySlack': byMember({}),
  'public Mutation.joinSlack': byMember({ noticeVersion: 1 }),
};

/** Slack as the desk runs it. */
export const deskSlackOccasions: Occasions = {
  'desk Query.slackDesk': byDesk(() => ({})),
  'desk Query.slackSeats': byDesk(() => ({})),
  'desk Mutation.saveSlackChannels': byDesk(() => ({ plans: [{ planKey: 'ind_free', channelIds: ['C1'] }] })),
  'desk Mutation.settleSlackSeat': byDesk((memberId) => ({ memberId, act: 'retry' })),
};
