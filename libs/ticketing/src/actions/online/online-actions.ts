import { JoinOnline } from './join-online.ts';
import { PostOnline } from './post-online.ts';
import { SetOnlineRoom } from './set-online-room.ts';
import { SetSessionRoom } from './set-session-room.ts';

/** Taking part online. */
export const onlineActions = [JoinOnline, PostOnline, SetOnlineRoom, SetSessionRoom];
