import type { ApiReply, ApiRequest } from '../http/request-facts.ts';
import type { Viewer } from '../http/viewer.ts';

/** Which of the two schemas is asked: fans and companies, or the secretariat. */
export type Surface = 'public' | 'desk';

/** What every resolver is given. */
export type ApiContext = { surface: Surface; viewer: Viewer; request: ApiRequest; reply: ApiReply };
