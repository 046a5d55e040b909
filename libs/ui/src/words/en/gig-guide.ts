import type { ja } from '../ja/index.ts';

export const gigGuide: typeof ja.gigGuide = {
  title: 'Before you begin',
  insurance: 'Insurance',
  dangers: 'Dangers',
  clothes: 'Clothes and things to bring',
  pictures: 'The steps in pictures',
};
