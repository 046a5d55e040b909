import type { pause as original } from '../ja/pause.ts';

/** Pausing a plan for a member who asks by phone or letter. */
export const pause: typeof original = {
  title: 'Pause the plan',
  lead: 'For a member who asks by phone or letter. The pause begins the day after what is paid has run out, and costs nothing. The member is sent a mail that confirms it.',
  link: 'Pause the plan',
  linkPlanned: 'Pause',
  length: 'For how long',
  choice: '{months, plural, one {# month} other {# months}}',
  choiceDays: 'paused {from} – {until}, resumes on {charge} with {price}',
  submit: 'Pause the plan',
  submitHint:
    'Nothing is charged today. A change of plan or a cancellation that is planned is taken back. Until it begins, the member can take the pause back as well.',
  planned: 'Paused from {from}; resumes on {charge}, when {price} is charged.',
  plannedOpen: 'Paused from {from}. No day is set for it to resume.',
  running: 'Paused since {from}; resumes on {charge}, when {price} is charged.',
  runningOpen: 'Paused since {from}. No day is set for it to resume.',
  runningHint:
    'Resuming early charges the fee, so the member does it on their own page, where the sum is shown.',
  withdraw: 'Take the pause back',
  withdrawHint: 'The fee is charged on the next renewal as before. Nothing is charged today.',
};
