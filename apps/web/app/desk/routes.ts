import { index, layout, route, type RouteConfigEntry } from '@react-router/dev/routes';

const pages = [
  index('desk/home.tsx'),
  route('members', 'desk/members.tsx'),
  route('members/imports', 'desk/imports.tsx'),
  route('members/imports/:id', 'desk/import.tsx'),
  route('members/doubles', 'desk/doubles.tsx'),
  route('members/:id', 'desk/member.tsx'),
  route('members/:id/refund/:paymentId', 'desk/refund.tsx'),
  route('members/:id/receipts/:receiptId', 'desk/receipt.tsx'),
  route('members/:id/fee', 'desk/fee.tsx'),
  route('members/:id/fee/:paymentId', 'desk/fee-reversal.tsx'),
  route('members/:id/complimentary', 'desk/complimentary.tsx'),
  route('members/:id/complimentary/:presentId', 'desk/complimentary-end.tsx'),
  route('members/:id/pause', 'desk/pause.tsx'),
  route('members/:id/merge', 'desk/merge.tsx'),
  route('members/:id/merge/:mergeId', 'desk/parting.tsx'),
  route('members/:id/erase', 'desk/erasure.tsx'),
  route('revenue/recurring', 'desk/recurring.tsx'),
  route('revenue/recurring/people', 'desk/recurring-people.tsx'),
  route('revenue/retention', 'desk/retention.tsx'),
  route('revenue/forecast', 'desk/forecast.tsx'),
  route('revenue/funding', 'desk/funding.tsx'),
  route('revenue/funding/slip', 'desk/funding-slip.tsx'),
  route('revenue/funding/plan', 'desk/funding-plan.tsx'),
  route('money', 'desk/money.tsx'),
  route('gifts', 'desk/gifts.tsx'),
  route('outreach', 'desk/outreach.tsx'),
  route('outreach/sender', 'desk/outreach-sender.tsx'),
  route('outreach/slack', 'desk/slack.tsx'),
  route('outreach/posts', 'desk/posts.tsx'),
  route('outreach/posts/:id', 'desk/post.tsx'),
  route('outreach/letters/:id', 'desk/letter.tsx'),
  route('outreach/letters/:id/sending', 'desk/letter-sending.tsx'),
  route('settings', 'desk/settings.tsx'),
  route('settings/coupons', 'desk/coupons.tsx'),
  route('settings/coupons/new', 'desk/coupon-new.tsx'),
  route('settings/coupons/:id', 'desk/coupon.tsx'),
  route('settings/plans', 'desk/plans.tsx'),
  route('settings/plans/drafts/:id', 'desk/plan-draft.tsx'),
  route('settings/plans/drafts/:id/publish', 'desk/plan-publish.tsx'),
  route('settings/plans/:key', 'desk/plan.tsx'),
  route('*', 'desk/not-found.ts'),
];

/**
 * The secretariat's pages, below `/:community[/en]/desk`. Outside to inside: the desk's words, then either the second
 * factor (asked before anything is shown) or the shell with its navigation, then the pages.
 */
export const deskRoutes: RouteConfigEntry[] = [
  route('income.csv', 'desk/revenue/income-csv.ts'),
  route('recurring.csv', 'desk/revenue/recurring-csv.ts'),
  route('retention.csv', 'desk/retention/retention-csv.ts'),
  route('forecast.csv', 'desk/retention/forecast-csv.ts'),
  route('funding.csv', 'desk/funding/funding-csv.ts'),
  layout('desk/language.tsx', [
    route('second-factor', 'routes/desk/second-factor.tsx'),
    route('second-factor/registration', 'routes/desk/registration-options.ts'),
    route('second-factor/confirmation', 'routes/desk/confirmation-options.ts'),
    layout('desk/layout.tsx', [layout('desk/pages.tsx', pages)]),
  ]),
];
