import { FindByCard } from '../cards/find-by-card.ts';
import { ListShowingCards } from '../cards/list-showing-cards.ts';
import { EndProxies } from './end-proxies.ts';
import { NameProxy } from './name-proxy.ts';
import { ReadProxies } from './read-proxies.ts';
import { TurnProxy } from './turn-proxy.ts';

/** Whose tickets a member card shows, and who may show those of somebody else. */
export const proxyActions = [FindByCard, ListShowingCards, EndProxies, NameProxy, ReadProxies, TurnProxy];
