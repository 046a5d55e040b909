import type { ja } from '../ja/index.ts';

export const weather: typeof ja.weather = {
  substitute: 'Substitute day',
  substituteDay: 'In bad weather it may move to {day} at the same time. You are then asked anew.',
  cost: 'If it is called off now, {cost} in all are owed to those who have a place, as the terms say.',
  move: 'Move to {day} for the weather',
  insurance: 'In an accident',
  insured: 'In an accident: {words}',
  moveOf: 'Move "{title}" to its substitute day',
};
