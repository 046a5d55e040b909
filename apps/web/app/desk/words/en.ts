import type { DeskWords } from './ja.ts';

export const en: DeskWords = { title: 'Secretariat' };
