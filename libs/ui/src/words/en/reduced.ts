import type { reduced as original, student as originalStudent } from '../ja/reduced.ts';

export const reduced: typeof original = {
  names: { under_age: 'Price for people under {below}', student: 'Price for students' },
  forWhom: { under_age: 'Under {below}:', student: 'Students:' },
  afterwards: 'Afterwards',
  regularFrom: 'the regular {price} from the charge of {date} on',
  noRenewal: 'This price is for the period that is paid. The next one costs what holds then.',
  offerTitle: {
    under_age: 'You can have the price for people under {below}',
    student: 'You can have the price for students',
  },
  offerLead: 'From your renewal on {date} your fee is {price}. The period that is paid for stays as it is.',
  offerAct: 'Look at it',
};

/** Declaring to be a student, and the answer. */
export const student: typeof originalStudent = {
  title: 'Price for students',
  lead: {
    proof:
      'Tell us your school and when you will finish. Once the secretariat has confirmed it, that time costs the price for students. We may ask you for a copy of your student card.',
    word: 'Tell us your school and when you will finish. No documents are needed. From then on you can have the price for students for a year, at most until you finish.',
  },
  asksFor: 'What we need to see: {what}',
  link: 'The price for students',
  notOffered: 'No plan has a price for students at the moment.',
  heldTitle: { proof: 'Confirmed until {date}', word: 'You can have the price for students until {date}' },
  confirmedLead:
    'Periods that begin until this day cost the price for students. If you are a student longer, please tell us again before it ends.',
  waitingTitle: 'Waiting for the secretariat',
  waitingLead:
    'We have your declaration: {school}, finishing in {month}. Until it is answered your fee stays as it is. To correct it, declare again.',
  declinedTitle: 'It could not be confirmed',
  declinedLead:
    'The secretariat writes: “{reason}” Your fee stays as it is, and no money has moved. You can declare again.',
  school: 'Name of your school',
  schoolHint: 'For example: Kitami Institute of Technology',
  graduatesIn: 'Month in which you will finish',
  submit: 'Declare',
  again: 'Declare again',
  noMoney: {
    proof: 'Declaring moves no money. The answer comes by mail.',
    word: 'Declaring moves no money. The fee of this period stays as it is.',
  },
  plans: 'See the plans',
  back: 'Back to my page',
};
