import type { rooms as roomsJa } from '../ja/rooms.ts';

/** Rooms of a date in which those who travel sleep, and who sleeps where. */
export const rooms: typeof roomsJa = {
  title: 'Rooms',
  nobody: '(no name)',
  nobodyTravels: 'Nobody has ordered yet. Rooms can be prepared already.',
  open: 'Without a room: {count} of {all}',
  allLodged: 'All {all} have a room',
  place: 'Find rooms for all',
  placeHint:
    'Those who ordered together share a room. Strangers are never put together by themselves: to have them share a room, press a name and choose it.',
  placed: '{placed} people have a room.',
  placedSome:
    '{placed} people have a room; for {left} there was none without strangers. Please add rooms, or press a name and choose a room to share.',
  beds: '{people} of {beds}',
  here: 'Into {name}',
  leave: 'Take out of the room',
  noRoom: 'no room yet',
  chooseRoom: 'Please press the button of the room to move to. A room that is full takes nobody.',
  noRooms: 'Please add rooms below first.',
  chooseAgain: 'Choose again',
  addTitle: 'Add rooms',
  parts: {
    names: 'Names of rooms (as many as you like)',
    name: 'Name of the room',
    beds: 'How many sleep in a room',
    note: 'Note',
  },
  namesHint: 'With “201, 202, 203” three rooms of the same size are added at once.',
  noteHint: 'Men, women, family. Those who travel do not see it. Please write nothing about a person here.',
  add: 'Add rooms',
  layout: 'Change names and sizes of rooms',
  save: 'Save',
  remove: 'Remove this room',
  hidden: 'They do not see their rooms yet. Please show them once they are settled.',
  shown:
    'The name of the room stands on the page and the PDF of each ticket. A change is seen at once. Nobody sees who shares it.',
  show: 'Show the rooms',
  hide: 'Show them no more',
  paper: 'Rooms (PDF)',
};
