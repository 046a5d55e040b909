export { accessTable } from './access-table.ts';
export { createApi } from './create-api.ts';
export { refusalSentences } from './refusal-sentences.ts';
