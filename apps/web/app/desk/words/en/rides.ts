import type { rides as ridesJa } from '../ja/rides.ts';

/** Buses of a date, and who sits where. */
export const rides: typeof ridesJa = {
  title: 'Buses and seats',
  dates: 'Dates',
  front: 'Front',
  free: 'free',
  nobody: '(no name)',
  blocked: { driver: 'Driver', guide: 'Guide', kept: 'Kept' },
  block: { driver: 'The driver’s seat', guide: 'The guide’s seat', kept: 'Keep free' },
  unblock: 'Give this seat out',
  chooseAgain: 'Choose again',
  noSeat: 'no seat yet',
  tapSeat: 'Please press the seat to move to. Where somebody sits there, the two change places.',
  unseat: 'Take off the seat',
  seatHere: 'Who sits here',
  standing: 'Without a seat: {count} of {all}',
  allSeated: 'All {all} have a seat',
  party: 'party of {count}',
  nobodyTravels: 'Nobody has ordered yet. Buses can be prepared already.',
  place: 'Find seats for all',
  placeHint:
    'Those who ordered together sit beside each other. Nobody who has a seat is moved; afterwards you can change seats one by one.',
  placed: '{placed} people have a seat.',
  placedSome:
    '{placed} people have a seat; for {left} there was none. Please add a bus, or give out a seat that is kept free.',
  layout: 'Change seats and name of {name}',
  parts: {
    name: 'Name of the bus',
    rows: 'Rows, the last one included',
    left: 'Seats to the left',
    right: 'Seats to the right',
    back: 'Seats of the last row',
  },
  backHint: 'Give 0 where the last row is as the others. The plan of the bus company is what counts.',
  save: 'Save',
  remove: 'Remove this bus',
  addLead: 'Add a bus (its seats can be changed afterwards)',
  templates: { large: 'Large (45 seats)', medium: 'Medium (27 seats)', micro: 'Small (20 seats)' },
  showTitle: 'What those who travel see',
  hidden: 'They do not see their seats yet. Please show them once they are settled.',
  shown:
    'Seats stand on the page and the PDF of their tickets, on the party sheet and on the phones at the door. A change is seen at once.',
  show: 'Show the seats',
  hide: 'Show them no more',
  paper: 'Seats (PDF)',
};
