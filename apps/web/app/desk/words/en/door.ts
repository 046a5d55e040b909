import type { door as ja } from '../ja/door.ts';

export const door: typeof ja = {
  title: 'Let people in with a phone',
  lead: 'Write who will stand at the door, and hand them a link for their own phone. They need no account. It opens the door of this date alone, and ends when the day is over.',
  label: 'Who stands at the door',
  labelHint: 'For your own phone, write your own name.',
  date: 'Date',
  offer: 'Make a link for the door',
  offered: 'The link for {label} is ready',
  offeredLead:
    'Have them read this QR code with their phone, or send them the link. One link is for one phone. It is not shown again once you leave this page.',
  linkLabel: 'QR code of the link for the door',
  noDates: 'There is no date to come, so no link can be made.',
  phones: 'Phones at the door',
  none: 'None yet.',
  forDate: 'For {at}',
  openedAt: 'Opened {at}',
  madeAt: 'Link made {at}',
  stages: { offered: 'Link handed out', open: 'At the door', sending: 'Over (only sending)', over: 'Ended' },
  end: 'End',
  ended: 'Ended. This phone lets nobody in any more.',
  mistakes: 'What the doors disagree about',
  mistakesLead: 'Found out later, since a phone had no network. Both records are kept.',
  mistake: {
    already_in: 'Went in twice: {at} “{label}”, before that {firstAt} “{firstLabel}”',
    other: 'Was let in: {reason} ({at} “{label}”)',
  },
  atDesk: 'the desk',
  unknownName: '(no name)',
};
