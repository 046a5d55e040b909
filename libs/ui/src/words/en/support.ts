import type { care as jaCare, support as jaSupport } from '../ja/support.ts';

export const support: typeof jaSupport = {
  nav: 'Your coordinator',
  link: 'Your coordinator',
  title: 'Your coordinator',
  leadCompany: 'A coordinator of the secretariat accompanies your company with hiring and its people.',
  leadPerson: 'A coordinator of the secretariat accompanies you with work and settling in.',
  yours: 'Your coordinator',
  none: 'Nobody accompanies you yet. Ask below, and the secretariat finds somebody.',
  waiting: 'Your request is with the secretariat. You are told by mail who accompanies you.',
  number: 'Number {number}',
  states: { asked: 'Finding somebody', under_way: 'Under way', resting: 'Resting', closed: 'Over' },
  wish: 'What you would like',
  wishHint: 'Up to 500 characters. Please tell your coordinator about health or family in person.',
  wished: 'You asked: {wish}',
  reach: 'How to reach them',
  ask: 'Please accompany me',
  asked: 'Your request was sent. You are told by mail who accompanies you.',
  past: 'Earlier',
  formLink: 'Answer for day {day} (three taps)',
  toTalent: 'Open the page of the talent bank',
  backToCompany: 'Back to your company',
};

export const care: typeof jaCare = {
  title: 'How does it go?',
  person: {
    lead: 'You began with {company} {day, plural, one {# day} other {# days}} ago. Only your coordinator at the secretariat reads your answer. The company does not.',
    going: { title: 'How is your work?', well: 'It goes well', so_so: 'So-so', badly: 'It is hard' },
    staying: {
      title: 'Will you go on?',
      yes: 'I would like to',
      unsure: 'I do not know',
      no: 'I think of stopping',
    },
    talk: { title: 'Would you like to talk to your coordinator?', no: 'Not now', yes: 'Yes, please' },
  },
  company: {
    lead: 'Somebody joined you {day, plural, one {# day} other {# days}} ago. Only your coordinator at the secretariat reads your answer. The person does not.',
    going: {
      title: 'How is whoever joined you?',
      well: 'It goes well',
      so_so: 'So-so',
      badly: 'We are in trouble',
    },
    staying: {
      title: 'Will they stay?',
      yes: 'We would like them to',
      unsure: 'We do not know',
      no: 'We doubt it',
    },
    talk: { title: 'Would you like to talk to your coordinator?', no: 'Not now', yes: 'Yes, please' },
  },
  line: 'A line',
  lineHint: 'Up to 300 characters.',
  coordinator: 'Your coordinator is {name}.',
  send: 'Send',
  missing: 'Please choose',
  thanksTitle: 'Thank you',
  thanks: 'Only your coordinator reads your answer, and gets in touch where something is amiss.',
  goneTitle: 'This form is closed',
  gone: 'It is over, or its address was cut short. If something troubles you, please write to the secretariat.',
};
