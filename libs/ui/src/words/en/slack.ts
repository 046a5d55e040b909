import type { slack as original } from '../ja/slack.ts';

export const slack: typeof original = {
  title: 'Join our Slack',
  lead: 'We talk and plan our meetings in Slack, a chat service. You will get an invitation by mail.',
  noticeTitle: 'Your address goes to a company abroad',
  agree: 'Agree and get the invitation',
  later: 'Not now',
  underWay: 'Your invitation is being prepared. It may take a while.',
  invited: 'The invitation is on its way. Please join with the link in the mail.',
  active: 'You are in our Slack.',
  notIncluded: 'Your plan does not include it.',
  seePlans: 'See the plans',
  back: 'Back to my page',
  join: 'Join',
};
