import {define} from '../../section/define.js';
import {MarketDemand} from './market-demand.js';

define('market-demand', MarketDemand);
