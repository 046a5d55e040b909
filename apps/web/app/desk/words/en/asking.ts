import type { asking as askingJa } from '../ja/asking.ts';

/** What an event asks of those who order tickets. */
export const asking: typeof askingJa = {
  title: 'What is asked with an order',
  back: 'The event',
  noResale: 'Tickets may not be resold',
  noResaleHint:
    'The page of the event, the page with the final button and every ticket say that transfer for money without the organiser’s consent is forbidden (one of the conditions of the act on resale, art. 2(3)). Needs names, and is fixed once published. To which transfers you consent is set on the page of the event.',
  names: 'Ask for the name (with kana) of who comes, for each ticket',
  namesHint:
    'It is given on the page of the order and shown on the ticket, at the door and in the list of attendees. Where anybody may walk in for free, ordering is easier without. Who has ordered already can add it on My page.',
  emergency: 'Ask for an emergency contact (name, relation, telephone) for each ticket',
  emergencyHint:
    'For journeys with a night away, or to mountains and the sea. It may be given after the order as well. Owners, staff and coordinators open it person by person, and make a list on paper for the guide; each look is written down, and it is deleted after the days below.',
  freezeDays: 'Changes until so many days before',
  freezeHint:
    'Until the end of that day in Japan whoever ordered can change it; with 0 until the beginning. Choose the day on which you make badges or lists.',
  questions: 'Questions',
  guardianHint:
    'What a work trip usually asks stands here to begin with. Strike it out if you do not need it; it is asked only once you save.',
  questionsHint:
    'Asked on the page of the order; answers stand in the list of attendees and its file. With each saving there is room for one more, up to twelve.',
  question: 'Question {number}',
  add: 'Add a question',
  labelJa: 'Question',
  labelEn: 'Question in English',
  kind: 'Answered by',
  kinds: { text: 'Own words', choice: 'One choice', choices: 'Several choices', yes_no: 'Yes or no' },
  options: 'Choices',
  optionsEn: 'Choices in English',
  optionsHint: 'One a line, where one chooses.',
  onlyFor: 'Only for this ticket',
  everyType: 'Every ticket',
  perTicket: 'Ask for each ticket (else once for the order)',
  required: 'An answer is required',
  sensitive: 'About health, allergies or the like',
  sensitiveHint:
    'Seen by owners, staff and coordinators alone, which is written down, and deleted after the days below. A question that asks of health in words such as allergies is always treated so.',
  strike: 'Ask this no more (answers stay in the list)',
  purgeDays: 'Days until such answers and emergency contacts are deleted',
  purgeHint:
    'Counted from the day after the last date; they are deleted the night after (Japan time), and with them the names and addresses of people who ordered without an account.',
  save: 'Save',
};
