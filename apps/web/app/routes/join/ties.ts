import type { SiteWords } from '@enishi/ui';

type TieKey = Extract<keyof SiteWords['join'], `tie${string}`>;

/**
 * Ties to the region a person can choose. The record keeps the Japanese words whatever the language of the screen, so
 * that the secretariat reads and counts one vocabulary.
 */
export const ties: readonly { key: Exclude<TieKey, 'tie' | 'tieChoose'>; kept: string }[] = [
  { key: 'tieBorn', kept: '生まれ育った' },
  { key: 'tieLived', kept: '以前に住んでいた' },
  { key: 'tieLive', kept: 'いま住んでいる' },
  { key: 'tieFamily', kept: '家族や親戚がいる' },
  { key: 'tieWork', kept: '仕事で関わっている' },
  { key: 'tieVisit', kept: '旅や出張で訪れる' },
  { key: 'tieFan', kept: 'これから関わりたい' },
];
